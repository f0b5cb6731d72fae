package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.CueNouns;
import org.parallax.text.CueVerb;

/**
 * Reads what a sentence adds about what it has just told: in "The dam is sound, a claim that
 * engineers dispute" the engineers dispute that the dam is sound.
 */
final class Takeups {
  static final String RULE = "taken-up";
  private static final Set<String> SUMMARIES =
      Set.of("point", "charge", "fact", "detail", "figure", "line", "sentiment", "verdict");
  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "MD");
  private static final int LONGEST_SOURCE = 10;
  private final Passage passage;
  private final Lexicon lexicon;

  private Takeups(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The findings without what is added to them, and who takes them up. */
  static List<Finding> apply(Passage passage, Lexicon lexicon, List<Finding> findings) {
    Takeups takeups = new Takeups(passage, lexicon);
    List<Finding> all = findings;
    for (int comma = 3; comma + 4 < passage.size(); comma++) {
      if (passage.is(comma, ",") && passage.quotation(comma) < 0) {
        all = takeups.at(comma, all);
      }
    }
    return all;
  }

  private List<Finding> at(int comma, List<Finding> findings) {
    int noun = noun(comma + 1);
    int verb = noun < 0 ? -1 : verb(noun);
    if (verb < 0) {
      return findings;
    }
    int from = passage.isAny(noun + 1, RELATIVES) ? noun + 2 : noun + 1;
    boolean goesOn = passage.isWord(verb + 1) && lexicon.verbs().tag(passage.cue(verb)).isPresent();
    Words source = goesOn && goesOnAfter(verb) ? new Words(0, 0) : source(from, verb);
    Span mark = passage.token(comma).span();
    List<Finding> all = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isLast = finding.holds(mark) && finding.anchor().start() < mark.start();
      if (finding.anchor().start() > mark.start() && finding.rule().startsWith("noun")) {
        continue;
      }
      Finding cut = isLast ? before(finding, mark) : finding;
      contents = isLast || endsAt(finding, mark) ? cut.contents() : contents;
      all.add(cut);
    }
    List<Span> taken = contents.isEmpty() ? clauseBefore(comma) : List.copyOf(contents);
    Span cue = passage.token(verb).span();
    if (source.isEmpty() || taken.isEmpty() || all.stream().anyMatch(f -> f.anchor().equals(cue))) {
      return all;
    }
    all.add(
        Finding.of(
            RULE,
            stance(noun, verb),
            Optional.of(passage.span(source)),
            Optional.of(cue),
            List.of(taken.getLast())));
    return all;
  }

  /** "a claim", "an astonishing assertion": the noun, or -1. */
  private int noun(int from) {
    if (passage.is(from, "something")) {
      return from;
    }
    if (!passage.is(from, "a") && !passage.is(from, "an")) {
      return -1;
    }
    int noun = from + 1;
    while (noun < passage.size() && passage.tag(noun).startsWith("JJ")) {
      noun++;
    }
    boolean isKnown =
        noun + 2 < passage.size()
            && passage.tag(noun).equals("NN")
            && (SUMMARIES.contains(passage.lemma(noun))
                || lexicon
                    .nouns()
                    .of(passage.lemma(noun))
                    .filter(n -> n.frames().contains("that"))
                    .isPresent());
    return isKnown ? noun : -1;
  }

  /** The verb of the clause without object that says who takes it up, or -1. */
  private int verb(int noun) {
    int last = Math.min(passage.size() - 1, noun + LONGEST_SOURCE);
    for (int i = noun + 2; i <= last; i++) {
      if (!passage.isWord(i) && !passage.tag(i).equals("POS")) {
        return -1;
      }
      boolean isVerb = FINITE.contains(passage.tag(i)) && !passage.tag(i).equals("MD");
      boolean isAuxiliary = passage.isAny(i, Set.of("has", "have", "had", "was", "were", "is"));
      if (isVerb && !isAuxiliary) {
        boolean opens =
            passage.tag(noun + 1).startsWith("V")
                || (passage.tag(noun + 1).equals("IN") && !passage.is(noun + 1, "that"));
        boolean isCue = lexicon.verbs().holds(passage.cue(i)) || isMade(i);
        return opens || !isCue ? -1 : i;
      }
    }
    return -1;
  }

  /** "a charge the clerk says is absurd": what he says stands behind the verb. */
  private boolean goesOnAfter(int verb) {
    return FINITE.contains(passage.tag(verb + 1)) || passage.tag(verb + 1).startsWith("PRP");
  }

  private boolean isMade(int verb) {
    return NounSieve.isMaking(passage.lemma(verb));
  }

  private Words source(int from, int verb) {
    int to = verb;
    while (to > from
        && (passage.tag(to - 1).startsWith("RB")
            || passage.isAny(to - 1, Set.of("has", "have", "had")))) {
      to--;
    }
    boolean isPhrase = to > from && NounPhrases.isNominal(passage, to - 1);
    return isPhrase ? passage.trimmed(new Words(from, to)) : new Words(0, 0);
  }

  private Stance stance(int noun, int verb) {
    Optional<CueVerb> cue = lexicon.verbs().first(passage.cue(verb));
    if (cue.isPresent() && cue.get().stance() != Stance.ASSERT) {
      return cue.get().stance();
    }
    return lexicon
        .nouns()
        .of(passage.lemma(noun))
        .map(CueNouns.CueNoun::stance)
        .orElse(Stance.ASSERT);
  }

  private Finding before(Finding finding, Span mark) {
    List<Span> contents = new ArrayList<>();
    for (Span content : finding.contents()) {
      Span cut = content.contains(mark) ? new Span(content.start(), mark.start()) : content;
      Contents.trimmed(passage.report, cut).ifPresent(contents::add);
    }
    return contents.isEmpty() ? finding : finding.withContents(contents);
  }

  private static boolean endsAt(Finding finding, Span mark) {
    return finding.contents().stream().anyMatch(c -> c.end() == mark.start());
  }

  private List<Span> clauseBefore(int comma) {
    Words words = new Words(TagSieve.bounds(passage, comma).from(), comma);
    for (int i = words.from(); i < words.to(); i++) {
      if (FINITE.contains(passage.tag(i)) && passage.subject(i) >= 0) {
        return Contents.of(passage, words);
      }
    }
    return List.of();
  }
}
