package org.parallax.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Tree;

/**
 * The stance that the form of the words gives where the cue is neutral: a question is asked ("“Who
 * paid?” she said"), an imperative and an infinitive of telling are ordered ("“Leave,” he said",
 * "was told to leave").
 */
final class Moods {
  private static final Set<Stance> NEUTRAL = EnumSet.of(Stance.ASSERT, Stance.REPORT);
  private static final Set<String> TELLING =
      Set.of("tell", "say", "warn", "advise", "caution", "write", "text", "signal", "shout");

  private Moods() {}

  /** The finding with the stance of its form, if its words have one. */
  static Finding of(AnalysedReport report, Finding finding) {
    if (!NEUTRAL.contains(finding.stance()) || finding.contents().size() != 1) {
      return finding;
    }
    return report.sentences().stream()
        .filter(s -> s.span().overlaps(finding.contents().getFirst()))
        .findFirst()
        .filter(s -> isAlone(s, finding.contents().getFirst()))
        .flatMap(s -> stance(report, finding, s))
        .map(finding::as)
        .orElse(finding);
  }

  /** Whether the content goes on into no further sentence. */
  private static boolean isAlone(Sentence sentence, Span content) {
    return content.end() <= sentence.span().end() && content.start() >= sentence.span().start();
  }

  private static Optional<Stance> stance(
      AnalysedReport report, Finding finding, Sentence sentence) {
    Span content = finding.contents().getFirst();
    Tree tree = new Tree(sentence);
    List<Integer> words = sentence.within(content);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean isQuoted = report.quotations().stream().anyMatch(q -> q.inner().contains(content));
    if (isQuoted && endsAs(tree, words, "?")) {
      return Optional.of(Stance.DOUBT);
    }
    boolean isOrder = isQuoted ? isImperative(tree, words) : isTold(finding, tree, words);
    return isOrder ? Optional.of(Stance.ORDER) : Optional.empty();
  }

  private static boolean endsAs(Tree tree, List<Integer> words, String mark) {
    return tree.token(words.getLast()).form().equals(mark);
  }

  /** A bare verb without a subject opens it: "Leave the hall", "Please do not run". */
  private static boolean isImperative(Tree tree, List<Integer> words) {
    List<Integer> said =
        words.stream()
            .filter(t -> Character.isLetter(tree.token(t).form().charAt(0)))
            .filter(t -> !tree.lemma(t).equals("please"))
            .toList();
    boolean isNegated = said.size() > 2 && tree.lemma(said.getFirst()).equals("do");
    int from = isNegated ? 1 : 0;
    while (from + 1 < said.size() && tree.is(said.get(from), Relation.NEG)) {
      from++;
    }
    if (said.size() <= from) {
      return false;
    }
    int verb = said.get(from);
    return tree.token(verb).tag().equals("VB")
        && tree.subject(verb).isEmpty()
        && !tree.has(verb, Relation.EXPL)
        && !tree.is(verb, Relation.AUX, Relation.XCOMP);
  }

  /** "Told him to leave", "was warned not to speak". */
  private static boolean isTold(Finding finding, Tree tree, List<Integer> words) {
    boolean isTelling =
        finding
            .cue()
            .map(c -> tree.sentence().within(c))
            .filter(c -> c.stream().anyMatch(t -> TELLING.contains(tree.lemma(t))))
            .isPresent();
    return isTelling
        && words.stream()
            .filter(t -> tree.token(t).isVerb() && !words.contains(tree.head(t)))
            .findFirst()
            .filter(tree::isInfinitive)
            .isPresent();
  }
}
