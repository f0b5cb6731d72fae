package org.parallax.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.text.Predicates;
import org.parallax.text.Tree;

/** Cuts a stretch at the marks that no clause runs across. */
final class Segments {
  private static final Set<String> MARKS = Set.of(";", "|", "•");
  private static final Set<String> WEAK_MARKS = Set.of(":", "–", "—", "―", "--");

  private Segments() {}

  /** The parts between semicolons and the like, each with at least one token. */
  static List<List<Integer>> of(Tree tree, List<Integer> tokens) {
    List<List<Integer>> segments = new ArrayList<>();
    List<Integer> segment = new ArrayList<>();
    for (int token : tokens) {
      if (isBreak(tree, tokens, token)) {
        segments.add(segment);
        segment = new ArrayList<>();
      } else {
        segment.add(token);
      }
    }
    segments.add(segment);
    return joinShort(tree, segments);
  }

  /** Whether {@code token} is a mark that stands between two whole statements. */
  private static boolean isBreak(Tree tree, List<Integer> tokens, int token) {
    String form = tree.token(token).form();
    if (MARKS.contains(form)) {
      return true;
    }
    List<Integer> before = tokens.stream().filter(t -> t < token).toList();
    List<Integer> after = tokens.stream().filter(t -> t > token).toList();
    return WEAK_MARKS.contains(form) && isStatement(tree, before) && isStatement(tree, after);
  }

  /** Whether the words hold a finite verb with its subject that does not announce what follows. */
  private static boolean isStatement(Tree tree, List<Integer> tokens) {
    return tokens.stream()
        .filter(t -> tree.isPredicateVerb(t) && tree.isFinite(t))
        .filter(t -> !Predicates.shipped().isOf(tree.lemma(t), "SAY"))
        .anyMatch(t -> tree.subject(t).isPresent() && tokens.contains(tree.subject(t).getAsInt()));
  }

  /** A part of less than two content words goes to the one before it. */
  private static List<List<Integer>> joinShort(Tree tree, List<List<Integer>> segments) {
    List<List<Integer>> joined = new ArrayList<>();
    for (List<Integer> segment : segments) {
      long content = segment.stream().filter(t -> Words.isContent(tree, t)).count();
      if (content < 2 && !joined.isEmpty()) {
        joined.getLast().addAll(segment);
      } else {
        joined.add(new ArrayList<>(segment));
      }
    }
    if (joined.size() > 1
        && joined.getFirst().stream().filter(t -> Words.isContent(tree, t)).count() < 2) {
      joined.get(1).addAll(0, joined.removeFirst());
    }
    return joined.stream().filter(s -> !s.isEmpty()).toList();
  }
}
