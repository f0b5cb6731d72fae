package org.parallax.text;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells clauses that stand beside their head from those that stand in it. Parsers hang "the road
 * was blocked" on "ambulances waited" where a semicolon or comma is all that joins them.
 */
public final class Looseness {
  private static final Set<String> TELLING =
      Set.of("SAY", "ADMIT", "DENY", "ACCUSE", "WARN", "BELIEVE");

  private Looseness() {}

  /** Whether {@code token} heads a clause that its head merely stands beside. */
  public static boolean isLoose(Tree tree, int token) {
    int head = tree.head(token);
    if (!tree.is(token, Relation.CCOMP, Relation.DEP, Relation.META)
        || !tree.token(token).isVerb()
        || head < 0
        || tree.subject(token).isEmpty()
        || tree.has(token, Relation.MARK)
        || isTold(tree, token)) {
      return false;
    }
    boolean before = head > token && isJoined(tree, token, head);
    return before || opensAfterMark(tree, token);
  }

  /** Whether {@code token} heads what its head tells: "said that the ship was safe". */
  public static boolean isTold(Tree tree, int token) {
    return tree.is(token, Relation.CCOMP)
        && tree.head(token) >= 0
        && Predicates.shipped()
            .classOf(tree.lemma(tree.head(token)))
            .filter(TELLING::contains)
            .isPresent();
  }

  /** Whether the first word of what {@code token} governs stands behind a comma or the like. */
  public static boolean opensAfterMark(Tree tree, int token) {
    int first = tree.subtree(token).getFirst();
    if (first < token && tree.is(first, Relation.PUNCT)) {
      return true;
    }
    return first > 0 && tree.is(first - 1, Relation.PUNCT) && !isQuote(tree, first - 1);
  }

  private static boolean isJoined(Tree tree, int first, int second) {
    return IntStream.range(first, second)
        .anyMatch(i -> tree.is(i, Relation.CC, Relation.PUNCT, Relation.META));
  }

  private static boolean isQuote(Tree tree, int index) {
    return "\"“”'‘’``''«»".contains(tree.token(index).form());
  }
}
