package org.parallax.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;

/**
 * Ties a denial that only points ("denied it", "disputed the figure") to the claim that it denies:
 * the one told last in its sentence or in the sentence before. The tie is marked as inferred.
 */
final class PointedDenials {
  private static final String RULE = "pointed";
  private static final Set<String> VERBS =
      Set.of("deny", "dispute", "refute", "contest", "rebut", "contradict", "challenge");

  /** Verbs that deny where their object is a claim: "rejected the claim", not "rejected it". */
  private static final Set<String> TURNING_DOWN = Set.of("reject", "dismiss");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "allegation",
          "accusation",
          "assertion",
          "contention",
          "insinuation",
          "suggestion",
          "report",
          "rumour",
          "rumor",
          "account",
          "story",
          "version",
          "statement",
          "finding");
  private static final Set<String> FIGURES =
      Set.of("figure", "number", "toll", "count", "tally", "estimate", "total", "sum");
  private static final Set<Stance> TOLD =
      EnumSet.of(
          Stance.ASSERT,
          Stance.REPORT,
          Stance.CLAIM,
          Stance.CONFIRM,
          Stance.SUGGEST,
          Stance.ACCUSE);

  private final AnalysedReport report;
  private final List<Finding> findings;

  private PointedDenials(AnalysedReport report, List<Finding> findings) {
    this.report = report;
    this.findings = findings;
  }

  /** The findings with what such a denial points to in the place of the words that point. */
  static List<Finding> apply(AnalysedReport report, List<Finding> findings) {
    return new PointedDenials(report, findings).applied();
  }

  private List<Finding> applied() {
    List<Finding> all = new ArrayList<>(findings);
    Optional<Sentence> before = Optional.empty();
    for (Sentence sentence : report.sentences()) {
      Passage passage = new Passage(report, sentence);
      for (int verb = 0; verb < passage.size(); verb++) {
        int object = pointing(passage, verb);
        if (object >= 0) {
          Optional<Finding> denial = denial(passage, verb, object, before);
          Span cue = passage.token(verb).span();
          denial.ifPresent(
              d -> all.removeIf(f -> f.cue().filter(c -> c.contains(cue)).isPresent()));
          denial.ifPresent(all::add);
        }
      }
      before = Optional.of(sentence);
    }
    return all;
  }

  /** The object of the verb, where the verb denies and the object only points; else -1. */
  private static int pointing(Passage passage, int verb) {
    String lemma = passage.lemma(verb);
    boolean isDenial = VERBS.contains(lemma) || TURNING_DOWN.contains(lemma);
    if (!isDenial || passage.quotation(verb) >= 0 || !isAsserted(passage, verb)) {
      return -1;
    }
    int object = passage.child(verb, Relation.DOBJ);
    if (object <= verb) {
      return -1;
    }
    boolean isPronoun =
        passage.isAny(object, POINTING)
            && passage.children(object).isEmpty()
            && VERBS.contains(lemma);
    return isPronoun || isClaim(passage, object) ? object : -1;
  }

  /** "The claim", "those figures": a definite noun for words or numbers, and no more. */
  private static boolean isClaim(Passage passage, int noun) {
    List<Integer> children = passage.children(noun);
    boolean isDefinite = children.size() == 1 && passage.isAny(children.getFirst(), DEFINITE);
    return isDefinite
        && passage.tag(noun).startsWith("NN")
        && (isFigure(passage, noun) || CLAIMS.contains(passage.lemma(noun)));
  }

  private static boolean isFigure(Passage passage, int noun) {
    return FIGURES.contains(passage.lemma(noun));
  }

  /** Finite or perfect, in the active, without "not" or a modal. */
  private static boolean isAsserted(Passage passage, int verb) {
    int auxiliary = passage.child(verb, Relation.AUX);
    boolean isPerfect =
        passage.tag(verb).equals("VBN")
            && auxiliary >= 0
            && passage.lemma(auxiliary).equals("have");
    return (isPerfect || FINITE.contains(passage.tag(verb)))
        && passage.child(verb, Relation.NEG) < 0
        && !Subjects.isPassive(passage, verb);
  }

  private Optional<Finding> denial(
      Passage passage, int verb, int object, Optional<Sentence> before) {
    Optional<Span> source = Subjects.of(passage, verb).map(passage::span);
    Span cue = passage.token(verb).span();
    Span pointing = passage.token(object).span();
    boolean isReadOtherwise =
        findings.stream()
            .filter(f -> f.cue().filter(c -> c.contains(cue)).isPresent())
            .anyMatch(f -> !f.holds(pointing));
    if (source.isEmpty() || isReadOtherwise) {
      return Optional.empty();
    }
    boolean isNumber = isFigure(passage, object);
    return told(passage.sentence, source.get(), isNumber)
        .or(() -> before.flatMap(b -> told(b, source.get(), isNumber)))
        .map(
            f ->
                Finding.of(RULE, Stance.DENY, source, Optional.of(cue), f.contents()).asInferred());
  }

  /** What was told last in the sentence before {@code source}, by somebody else. */
  private Optional<Finding> told(Sentence sentence, Span source, boolean isNumber) {
    String text = report.report().text();
    return findings.stream()
        .filter(f -> TOLD.contains(f.stance()))
        .filter(f -> sentence.span().contains(f.contents().getLast()))
        .filter(f -> f.contents().getLast().end() <= source.start())
        .filter(f -> f.anchor().end() <= source.start())
        .filter(f -> f.source().filter(s -> isSame(s.of(text), source.of(text))).isEmpty())
        .filter(f -> isDeniable(sentence, f, isNumber))
        .max(
            Comparator.<Finding>comparingInt(f -> f.contents().getLast().end())
                .thenComparing(f -> f.contents().getFirst().start()));
  }

  private static boolean isSame(String one, String other) {
    return one.equalsIgnoreCase(other);
  }

  /** Whether the content is a clause or a deed; for a figure, whether a number is in it. */
  private static boolean isDeniable(Sentence sentence, Finding finding, boolean isNumber) {
    List<String> tags =
        sentence.within(finding.contents().getLast()).stream()
            .map(i -> sentence.tokens().get(i).tag())
            .toList();
    return isNumber
        ? tags.contains("CD")
        : finding.stance() == Stance.ACCUSE || tags.stream().anyMatch(t -> t.startsWith("VB"));
  }
}
