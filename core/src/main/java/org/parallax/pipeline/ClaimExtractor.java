package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Attribution;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Coverage;
import org.parallax.model.Extraction;
import org.parallax.model.Link;
import org.parallax.model.Proposition;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.resolve.Resolution;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Clause;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;

/**
 * Takes the claims out of one report: every level of nested speech is cut into propositions, and so
 * is what the outlet says for itself.
 */
public final class ClaimExtractor {
  private final ReportStages stages;

  public ClaimExtractor(ReportStages stages) {
    this.stages = stages;
  }

  /**
   * All that {@code analysed} claims; its claims are in the order of the text, an outer one before
   * what it holds.
   */
  public Extraction extract(AnalysedReport analysed) {
    Resolution resolution = stages.resolver().resolve(analysed, stages.speech().find(analysed));
    Report report = analysed.report();
    Bindings bindings = new Bindings(resolution, report);
    Map<String, Claim> claims = new LinkedHashMap<>();
    int understood = 0;
    for (Sentence sentence : analysed.sentences()) {
      Readings readings = readings(sentence, report);
      boolean isUnderstood = false;
      for (Level level : levels(sentence, resolution.speeches())) {
        for (Clause clause : clauses(sentence, level, report.text())) {
          Claim claim = claim(analysed, sentence, level, clause, readings, bindings);
          claims.putIfAbsent(claim.id(), claim);
          isUnderstood |= isUnderstood(claim);
        }
      }
      understood += isUnderstood ? 1 : 0;
    }
    List<Claim> ordered = claims.values().stream().sorted(Claim.ORDER).toList();
    return new Extraction(
        report,
        ordered,
        resolution.entities(),
        resolution.mentions(),
        new Coverage(analysed.sentences().size(), understood));
  }

  private static boolean isUnderstood(Claim claim) {
    Proposition proposition = claim.proposition();
    return !proposition.predicate().isEmpty()
        && (!proposition.arguments().isEmpty() || !claim.attribution().isOutlet());
  }

  /**
   * One speaker's part of one sentence.
   *
   * @param region the stretch to cut
   * @param speech whose words; empty for the outlet
   * @param held stretches of the sentence that deeper speech takes over
   */
  private record Level(Span region, Optional<Speech> speech, List<Speech> held) {}

  private static List<Level> levels(Sentence sentence, List<Speech> speeches) {
    List<Speech> here =
        speeches.stream().filter(s -> s.content().overlaps(sentence.span())).toList();
    List<Level> levels = new ArrayList<>();
    boolean isWithinSpeech =
        here.stream().anyMatch(s -> covers(s.content(), sentence) && !isTaggedWithin(s, sentence));
    if (!isWithinSpeech) {
      levels.add(new Level(sentence.span(), Optional.empty(), outermost(here)));
    }
    for (Speech speech : here) {
      List<Speech> deeper =
          here.stream()
              .filter(s -> s.chain().size() > speech.chain().size())
              .filter(s -> speech.content().contains(s.content()))
              .toList();
      levels.add(
          new Level(
              cut(speech.content(), sentence.span()), Optional.of(speech), outermost(deeper)));
    }
    return levels;
  }

  /** Whether nothing but marks and blanks of the sentence lies outside of the content. */
  private static boolean covers(Span content, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> !content.contains(t.span()))
        .noneMatch(t -> t.form().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static boolean isTaggedWithin(Speech speech, Sentence sentence) {
    return speech.chain().getFirst().cue().stream()
        .anyMatch(
            cue -> sentence.span().contains(cue.span()) && !speech.content().contains(cue.span()));
  }

  private static List<Speech> outermost(List<Speech> speeches) {
    return speeches.stream()
        .filter(
            s ->
                speeches.stream()
                    .noneMatch(
                        o ->
                            o.chain().size() < s.chain().size()
                                && o.content().contains(s.content())))
        .toList();
  }

  private static Span cut(Span content, Span sentence) {
    return new Span(
        Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end()));
  }

  /**
   * The clauses of a level: what lies within deeper speech is left to it, and what reaches into it
   * takes it in whole.
   */
  private List<Clause> clauses(Sentence sentence, Level level, String text) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : stages.clauses().split(sentence, level.region(), text)) {
      boolean isHeld = level.held().stream().anyMatch(h -> h.content().contains(clause.span()));
      boolean isReported =
          level.held().stream()
              .anyMatch(h -> isSourceless(h, level) && h.content().overlaps(clause.span()));
      if (!isHeld && !isReported) {
        clauses.add(clause);
      }
    }
    for (Speech held : level.held()) {
      if (!isSourceless(held, level)) {
        takeIn(held, clauses, sentence, level, text);
      }
    }
    return clauses;
  }

  /**
   * Whether the speech adds no source to its level: "reportedly". Then its content needs no claim
   * that it was reported.
   */
  private static boolean isSourceless(Speech held, Level level) {
    int depth = level.speech().map(s -> s.chain().size()).orElse(0);
    return held.chain().size() > depth
        && held.chain().subList(depth, held.chain().size()).stream()
            .allMatch(link -> link.source().isEmpty());
  }

  /**
   * Widens the clause that holds the cue of {@code held} so that it holds the whole content, or
   * makes one of both.
   */
  private void takeIn(
      Speech held, List<Clause> clauses, Sentence sentence, Level level, String text) {
    Link link = held.chain().get(level.speech().map(s -> s.chain().size()).orElse(0));
    Optional<Span> cue = link.cue().map(c -> c.span()).filter(c -> level.region().contains(c));
    if (cue.isEmpty()) {
      return;
    }
    Span whole = cue.get().hull(cut(held.content(), level.region()));
    Optional<Span> source = link.source().map(s -> s.phrase().span());
    if (source.isPresent() && level.region().contains(source.get())) {
      whole = whole.hull(source.get());
    }
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).span().overlaps(cue.get())) {
        Clause at = clauses.get(i);
        clauses.set(
            i,
            new Clause(
                at.span().hull(whole), at.head(), at.proposition(), at.background(), at.by()));
        return;
      }
    }
    List<Clause> made = stages.clauses().split(sentence, whole, text);
    if (!made.isEmpty()) {
      Clause first = made.getFirst();
      clauses.add(new Clause(whole, first.head(), first.proposition(), false, first.by()));
    }
  }

  /** What a sentence measures, read once. */
  private record Readings(
      List<Quantity> quantities, List<Time> times, List<org.parallax.model.Place> places) {}

  private Readings readings(Sentence sentence, Report report) {
    ReportStages.Values values = stages.values();
    return new Readings(
        values.quantities().read(sentence, report.text()),
        values.times().read(sentence, report.text(), report.published()),
        values.places().read(sentence, report.text()));
  }

  private Claim claim(
      AnalysedReport analysed,
      Sentence sentence,
      Level level,
      Clause clause,
      Readings readings,
      Bindings bindings) {
    Report report = analysed.report();
    Span span = clause.span();
    List<Link> chain = level.speech().map(Speech::chain).orElse(List.of());
    List<Time> times =
        readings.times().stream().filter(t -> span.contains(t.phrase().span())).toList();
    return new Claim(
        ContentId.of("c", report.id(), span.toString(), sources(chain)),
        report.id(),
        report.phrase(span),
        sentence.span(),
        new Attribution(chain),
        stages.factuality().read(sentence, clause, chain),
        kind(analysed.block(sentence.span()), level, clause),
        level.speech().flatMap(Speech::utterance),
        bindings.resolved(clause.proposition()),
        readings.quantities().stream().filter(q -> span.contains(q.phrase().span())).toList(),
        times,
        readings.places().stream().filter(p -> span.contains(p.phrase().span())).toList(),
        bindings.entities(span),
        bindings.of(span, times),
        level.speech().map(s -> s.by() + "+").orElse("") + clause.by());
  }

  private static Claim.Kind kind(Block block, Level level, Clause clause) {
    if (block.kind() == Block.Kind.HEADLINE) {
      return Claim.Kind.HEADLINE;
    }
    if (level.speech().isPresent() && level.speech().get().quoted()) {
      return Claim.Kind.QUOTE;
    }
    return clause.background() ? Claim.Kind.BACKGROUND : Claim.Kind.NEWS;
  }

  private static String sources(List<Link> chain) {
    StringBuilder key = new StringBuilder();
    for (Link link : chain) {
      link.source().ifPresent(s -> key.append(s.phrase().span()));
      link.cue().ifPresent(c -> key.append(c.span()));
      key.append('|');
    }
    return key.toString();
  }
}
