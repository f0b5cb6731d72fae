package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Attribution;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Coverage;
import org.parallax.model.Extraction;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.resolve.Resolution;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Clause;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;

/**
 * Takes the claims out of one report: every level of nested speech is cut into propositions, and so
 * is what the outlet says for itself.
 */
public final class ClaimExtractor {
  private static final String OPENING = "\"“‘„«";
  private static final String CLOSING = "\"”’“»";

  private static final Set<Relation> TOLD =
      EnumSet.of(Relation.DOBJ, Relation.CCOMP, Relation.XCOMP);

  private static final CueVerbs CUES = CueVerbs.read();

  private final ReportStages stages;
  private final Deeds deeds;

  public ClaimExtractor(ReportStages stages) {
    this.stages = stages;
    this.deeds = new Deeds(stages.clauses());
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
      for (Level level :
          Level.of(sentence, deeds.told(sentence, resolution.speeches(), report.text()))) {
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
   * The clauses of a level: what lies within deeper speech is left to it, and what reaches into it
   * takes it in whole.
   */
  private List<Clause> clauses(Sentence sentence, Level level, String text) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : stages.clauses().split(sentence, level.region(), text)) {
      boolean isHeld = level.held().stream().anyMatch(h -> h.content().contains(clause.span()));
      boolean isReported =
          level.held().stream()
              .anyMatch(h -> isSourceless(h, level) && fills(h.content(), clause.span()));
      if (!isHeld && !isReported && !isLeadIn(sentence, clause, text)) {
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

  /** "The Tarn Ledger wrote:" says nothing without what stands behind the colon. */
  private static boolean isLeadIn(Sentence sentence, Clause clause, String text) {
    return sentence.span().of(text).stripTrailing().endsWith(":")
        && CUES.tag(sentence.tokens().get(clause.head()).lemma()).isPresent()
        && sentence.children(clause.head()).stream()
            .map(c -> sentence.tokens().get(c).relation())
            .noneMatch(TOLD::contains);
  }

  /** Whether the word tells that something of the level is said, before what else is joined on. */
  private static boolean isCue(int word, Level level, Sentence sentence) {
    Span span = sentence.tokens().get(word).span();
    return level.held().stream()
        .flatMap(h -> h.chain().get(level.depth()).cue().stream())
        .anyMatch(c -> c.span().contains(span));
  }

  /** Whether the content is most of the clause, so that the clause says no more than it. */
  private static boolean fills(Span content, Span clause) {
    return content.overlap(clause) * 2 >= clause.length();
  }

  /**
   * Whether the speech adds no source to its level: "reportedly". Then its content needs no claim
   * that it was reported.
   */
  private static boolean isSourceless(Speech held, Level level) {
    int depth = level.depth();
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
    Link link = held.chain().get(level.depth());
    Optional<Span> cue = link.cue().map(Phrase::span).filter(c -> level.region().contains(c));
    if (cue.isEmpty()) {
      return;
    }
    Span whole = telling(held, link, cue.get(), clauses, level, text);
    int speaking = verb(sentence, cue.get());
    for (int i = 0; i < clauses.size(); i++) {
      Clause at = clauses.get(i);
      if (at.span().overlaps(cue.get())) {
        int head = speaking < 0 || isCue(at.head(), level, sentence) ? at.head() : speaking;
        clauses.set(i, at.on(at.span().hull(whole)).headedBy(head));
        return;
      }
    }
    List<Clause> made = stages.clauses().split(sentence, whole, text);
    if (!made.isEmpty()) {
      Clause first = made.getFirst();
      int head = speaking < 0 ? first.head() : speaking;
      clauses.add(
          new Clause(whole, head, first.proposition(), false, Optional.empty(), first.by()));
    }
  }

  /**
   * Source, cue and content in one stretch, from the beginning of the clause that names the source,
   * with the content's quotation marks.
   */
  private static Span telling(
      Speech held, Link link, Span cue, List<Clause> clauses, Level level, String text) {
    Span whole = cue.hull(Level.cut(held.content(), level.region()));
    Optional<Span> source = link.source().map(s -> s.phrase().span());
    boolean isElsewhere =
        clauses.stream()
            .anyMatch(c -> c.span().overlaps(cue) && source.stream().noneMatch(c.span()::contains));
    if (source.isPresent() && level.region().contains(source.get()) && !isElsewhere) {
      whole = whole.hull(source.get());
      for (Clause clause : clauses) {
        if (clause.span().contains(source.get())) {
          whole = whole.hull(clause.span());
        }
      }
    }
    return withMarks(whole, level.region(), text);
  }

  private static Span withMarks(Span span, Span region, String text) {
    int start = span.start();
    int end = span.end();
    if (start > region.start() && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (end < region.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(start, end);
  }

  /** The token of the cue that is its verb, else -1. */
  private static int verb(Sentence sentence, Span cue) {
    return sentence.within(cue).stream()
        .filter(i -> sentence.tokens().get(i).isVerb())
        .reduce((first, last) -> last)
        .orElse(-1);
  }

  /** What a sentence measures, read once. */
  private record Readings(
      List<Quantity> quantities, List<Time> times, List<org.parallax.model.Place> places) {}

  private Readings readings(Sentence sentence, Report report) {
    ReportStages.Values values = stages.values();
    return new Readings(
        values.quantities().read(sentence, report.text()),
        values.times().read(sentence, report.text(), report.published()),
        values.places().read(sentence, report));
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
        bindings.of(span, times, clause.subject()),
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
