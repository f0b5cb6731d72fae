package org.parallax.text;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether a verb's own words negate it: "did not leave", "nobody left", "has no papers". */
public final class Polarity {
  private static final Set<String> NEGATIVE_WORDS =
      Set.of("nobody", "nothing", "none", "neither", "nowhere");
  private static final Set<String> NEGATIVE_ADVERBS = Set.of("never", "nowhere", "neither", "nor");
  private static final Set<String> QUOTES = Set.of("\"", "”", "''", "’", "'");
  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply", "solely");
  private static final Set<String> COMPARATIVES =
      Set.of("less", "few", "fewer", "more", "later", "earlier", "doubt", "other", "matter");

  private Polarity() {}

  /** Whether the verb {@code verb} is negated by an adverb or by one of its arguments. */
  public static boolean isNegated(Tree tree, int verb) {
    boolean negated =
        tree.is(verb, Relation.PCOMP)
            && tree.head(verb) >= 0
            && tree.lemma(tree.head(verb)).equals("without");
    for (int child : tree.children(verb)) {
      negated ^= negates(tree, verb, child);
    }
    return negated;
  }

  /** Whether the verb says that something is still not so: "have yet to", "is yet to". */
  public static boolean isYetTo(Tree tree, int verb) {
    return (tree.lemma(verb).equals("have") || tree.lemma(verb).equals("be"))
        && tree.has(verb, Relation.ADVMOD, Set.of("yet"))
        && tree.children(verb, Relation.XCOMP).stream().anyMatch(tree::isInfinitive);
  }

  private static boolean negates(Tree tree, int verb, int child) {
    return switch (tree.relation(child)) {
      case NEG -> !isFocus(tree, verb, child);
      case ADVMOD ->
          NEGATIVE_ADVERBS.contains(tree.lemma(child))
              || (isLonger(tree, child) && tree.has(child, Relation.NEG));
      case PRECONJ -> tree.lemma(child).equals("neither");
      case CC -> tree.lemma(child).equals("nor") && child < verb;
      case NSUBJ, NSUBJPASS, DOBJ, ATTR ->
          isNone(tree, child) && !isQuotedBefore(tree, verb, child);
      case PREP ->
          tree.children(child, Relation.POBJ).stream().anyMatch(o -> isNone(tree, o))
              && Set.of("in", "at", "under").contains(tree.lemma(child));
      default -> false;
    };
  }

  /** "Not a thing," she said: the words before the tag do not negate it. */
  private static boolean isQuotedBefore(Tree tree, int verb, int noun) {
    return IntStream.range(noun + 1, verb)
        .anyMatch(
            i -> QUOTES.contains(tree.token(i).form()) && tree.token(i - 1).form().equals(","));
  }

  private static boolean isLonger(Tree tree, int index) {
    return tree.token(index).form().equalsIgnoreCase("longer");
  }

  /** "not only", "no longer than": the negation is not of the verb. */
  private static boolean isFocus(Tree tree, int verb, int negation) {
    int next = negation + 1;
    return next < tree.size()
        && FOCUS.contains(tree.lemma(next))
        && (next < verb || !tree.token(verb).isVerb() || negation < verb + 3);
  }

  /** "Not one", "not a single". */
  private static boolean isOne(Tree tree, int index) {
    return index < tree.size()
        && Set.of("one", "a", "single", "1").contains(tree.token(index).form());
  }

  /** "Not one gram". */
  private static boolean isNotOne(Tree tree, int number) {
    return tree.is(number, Relation.NUM)
        && isOne(tree, number)
        && tree.has(number, Relation.NEG, Set.of("not"));
  }

  private static boolean isNone(Tree tree, int noun) {
    if (NEGATIVE_WORDS.contains(tree.lemma(noun))) {
      return true;
    }
    return tree.children(noun).stream()
        .anyMatch(
            c ->
                ((tree.lemma(c).equals("no") || (tree.lemma(c).equals("not") && isOne(tree, c + 1)))
                        && tree.is(c, Relation.DET, Relation.NEG)
                        && !COMPARATIVES.contains(tree.lemma(c + 1 < tree.size() ? c + 1 : c)))
                    || isNotOne(tree, c));
  }
}
