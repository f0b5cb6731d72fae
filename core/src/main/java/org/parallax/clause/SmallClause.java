package org.parallax.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/**
 * A clause without a verb of its own: of "called the plan a farce" and "named her as a witness" the
 * object is the subject, and what it is called the predicate; so is the subject of a passive.
 *
 * @param subject the head of the object
 * @param predicate the head of what it is said to be
 */
record SmallClause(int subject, int predicate) {
  static final String RULE = "small clause";

  /** The clause that the topmost words {@code roots} of a stretch make, if they do. */
  static Optional<SmallClause> among(Tree tree, List<Integer> roots) {
    return roots.stream()
        .flatMap(r -> predicate(tree, r).stream().boxed())
        .flatMap(p -> at(tree, p).stream())
        .filter(s -> roots.contains(s.subject()) || isOfPassive(tree, s.subject()))
        .findFirst();
  }

  /** "The boat was described as sound": the subject stands before the verb. */
  static boolean isOfPassive(Tree tree, int subject) {
    return tree.is(subject, Relation.NSUBJPASS);
  }

  /** The clause whose predicate is the word {@code predicate}, if it is one. */
  static Optional<SmallClause> at(Tree tree, int predicate) {
    int preposition = tree.is(predicate, Relation.POBJ) ? tree.head(predicate) : predicate;
    int verb = tree.head(preposition);
    boolean isPredicate = predicate(tree, preposition).stream().anyMatch(p -> p == predicate);
    if (!isPredicate || verb < 0 || !tree.token(verb).isVerb()) {
      return Optional.empty();
    }
    Optional<Integer> described =
        tree.children(verb, Relation.NSUBJPASS).stream().filter(s -> s < verb).findFirst();
    return tree.children(verb, Relation.DOBJ).stream()
        .filter(o -> o > verb && o < predicate)
        .findFirst()
        .or(() -> described)
        .map(o -> new SmallClause(o, predicate));
  }

  private static OptionalInt predicate(Tree tree, int root) {
    if (tree.is(root, Relation.OPRD) && !tree.token(root).isVerb()) {
      return OptionalInt.of(root);
    }
    return tree.is(root, Relation.PREP) && tree.lemma(root).equals("as")
        ? tree.child(root, Relation.POBJ)
        : OptionalInt.empty();
  }
}
