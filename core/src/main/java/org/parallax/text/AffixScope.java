package org.parallax.text;

import java.util.Set;

/** What the "un-" or "-less" of a word negates: the word's rest and what it is said of. */
final class AffixScope {
  private final Tree tree;
  private final ScopeClause clauses;

  AffixScope(Tree tree, ScopeClause clauses) {
    this.tree = tree;
    this.clauses = clauses;
  }

  Set<Integer> of(int word) {
    int first = word;
    while (tree.is(first, Relation.CONJ) && tree.head(first) >= 0) {
      first = tree.head(first);
    }
    Set<Integer> scope = around(word, first, tree.head(first));
    scope.add(word);
    return scope;
  }

  /**
   * The scope of {@code word}, which is {@code first} or joined to it.
   *
   * @param head of {@code first}
   */
  private Set<Integer> around(int word, int first, int head) {
    if (head < 0) {
      return clauses.phrase(word);
    }
    return switch (tree.relation(first)) {
      case AMOD -> clauses.nounPhrase(head, word);
      case ACOMP, OPRD -> said(word, first, head);
      case ADVMOD -> tree.token(head).isVerb() ? clauses.of(head) : clauses.phrase(head);
      default ->
          tree.token(word).isVerb() && !tree.is(word, Relation.CONJ)
              ? clauses.of(word)
              : clauses.phrase(word);
    };
  }

  private Set<Integer> said(int word, int first, int verb) {
    Set<Integer> scope = clauses.of(verb);
    for (int joined : tree.children(first, Relation.CONJ, Relation.CC)) {
      scope.removeAll(tree.subtree(joined));
    }
    if (first != word) {
      scope.removeAll(tree.subtree(first));
      scope.addAll(clauses.phrase(word));
    }
    return scope;
  }
}
