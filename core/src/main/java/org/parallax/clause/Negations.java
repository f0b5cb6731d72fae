package org.parallax.clause;

import java.util.Optional;
import org.parallax.model.Factuality;
import org.parallax.text.Complements;
import org.parallax.text.Complements.Complement;
import org.parallax.text.Polarity;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Tells whether a clause denies what its predicate says, over all verbs that lead to it. */
final class Negations {
  private Negations() {}

  static boolean isNegated(Tree tree, Chain chain) {
    int first = chain.verbs().getFirst();
    boolean negated =
        SharedOperators.of(tree, first).stream()
            .anyMatch(t -> tree.is(t, Relation.NEG, Relation.PRECONJ));
    for (int verb : chain.verbs()) {
      if (verb != first) {
        negated = isDenied(tree, tree.head(verb), negated);
      }
      negated ^= Polarity.isNegated(tree, verb);
    }
    return negated;
  }

  /** Whether what hangs from {@code governor} is said not to be so. */
  private static boolean isDenied(Tree tree, int governor, boolean negated) {
    if (Polarity.isYetTo(tree, governor)) {
      return !negated;
    }
    boolean behind = tree.is(governor, Relation.PREP);
    int word = behind ? tree.head(governor) : governor;
    Optional<Complement> signature =
        behind
            ? Complements.shipped().ofPreposition(tree.lemma(word), tree.lemma(governor))
            : Chain.isPassive(tree, word)
                ? Complements.shipped().ofPassive(tree.lemma(word))
                : Complements.shipped().ofInfinitive(tree.lemma(word));
    return signature
        .map(c -> negated ? c.negated() : c.affirmed())
        .filter(f -> f != Factuality.UNCOMMITTED)
        .map(Factuality::isNegative)
        .orElse(negated);
  }
}
