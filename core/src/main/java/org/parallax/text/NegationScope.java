package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a negation turns round, in the sense of Morante's guidelines for the Conan Doyle stories: of
 * a negated verb the clause with its subject, of a negated noun the clause that it takes part in,
 * of "without" its object, of an adjective with "un-" before a noun that noun's phrase. The words
 * that negate, marks, conjunctions and those who are spoken to are no part of it.
 */
final class NegationScope {
  private static final Set<String> EXCEPTING = Set.of("without", "except", "save", "minus", "sans");
  private static final Set<String> NAMELESS =
      Set.of("nothing", "nobody", "none", "nowhere", "naught", "nought");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> ALTERNATIVES = Set.of("nor", "neither");

  private final Tree tree;
  private final ScopeClause clauses;

  /** The scopes of negations in {@code tree}. */
  NegationScope(Tree tree) {
    this.tree = requireNonNull(tree, "tree");
    this.clauses = new ScopeClause(tree);
  }

  /**
   * Indices of the tokens that {@code cue} negates, in the order of the text.
   *
   * @param cue indices of the words that negate
   * @param isAffix whether it is a part of the word ("un-", "-less"), whose rest is negated
   */
  List<Integer> of(List<Integer> cue, boolean isAffix) {
    Set<Integer> scope = new TreeSet<>();
    for (int word : cue) {
      scope.addAll(isAffix ? new AffixScope(tree, clauses).of(word) : of(word));
    }
    if (!isAffix) {
      cue.forEach(scope::remove);
    }
    return List.copyOf(scope);
  }

  private Set<Integer> of(int cue) {
    int head = tree.head(cue);
    String lemma = tree.lemma(cue);
    if (tree.is(cue, Relation.INTJ) || tree.token(cue).tag().equals("UH")) {
      return Set.of();
    }
    if (EXCEPTING.contains(lemma)) {
      return complement(cue);
    }
    if (ALTERNATIVES.contains(lemma)) {
      return alternative(cue);
    }
    if (NAMELESS.contains(lemma)) {
      return ofNoun(cue);
    }
    if (tree.token(cue).isVerb()) {
      return clauses.of(cue);
    }
    if (head < 0 || isAnswer(cue, head)) {
      return head < 0 ? clauses.phrase(cue) : Set.of();
    }
    boolean ofNoun = tree.is(cue, Relation.DET) || lemma.equals("no");
    return ofNoun && !tree.token(head).isVerb() ? ofNoun(head) : ofWord(head);
  }

  /** "I think not": the negation stands for a clause that is left out. */
  private boolean isAnswer(int cue, int head) {
    return cue > head
        && tree.token(head).isVerb()
        && !AUXILIARIES.contains(tree.lemma(head))
        && tree.subtree(head).stream()
            .noneMatch(i -> i > cue && !tree.is(i, Relation.PUNCT, Relation.VOCATIVE));
  }

  /** "Not" before a verb is of its clause, before a part of a clause of that part's clause. */
  private Set<Integer> ofWord(int word) {
    if (tree.token(word).isVerb()) {
      return clauses.of(word);
    }
    return tree.is(
            word,
            Relation.ADVMOD,
            Relation.PREP,
            Relation.NPADVMOD,
            Relation.CONJ,
            Relation.NUM,
            Relation.ACOMP,
            Relation.ATTR,
            Relation.OPRD,
            Relation.DOBJ)
        ? ofNoun(word)
        : clauses.phrase(word);
  }

  private Set<Integer> complement(int preposition) {
    Set<Integer> scope = new TreeSet<>();
    for (int child : tree.children(preposition, Relation.POBJ, Relation.PCOMP)) {
      scope.addAll(clauses.phrase(child));
    }
    return scope;
  }

  private Set<Integer> alternative(int cue) {
    int head = tree.head(cue);
    boolean first = tree.is(cue, Relation.PRECONJ);
    for (int joined : head < 0 ? List.<Integer>of() : tree.children(head, Relation.CONJ)) {
      if (joined > cue && !first) {
        return tree.token(joined).isVerb() ? clauses.of(joined) : ofNoun(joined);
      }
    }
    return head < 0 ? clauses.of(cue) : tree.token(head).isVerb() ? clauses.of(head) : ofNoun(head);
  }

  /** A noun that is not: all that is said to happen with it, without what it is joined to. */
  private Set<Integer> ofNoun(int noun) {
    Set<Integer> without = new TreeSet<>();
    int at = noun;
    for (int steps = 0; steps < tree.size(); steps++) {
      int head = tree.head(at);
      if (tree.token(at).isVerb() && !tree.isAuxiliary(at)) {
        Set<Integer> scope = clauses.of(at);
        scope.removeAll(without);
        scope.addAll(clauses.phrase(noun));
        return scope;
      }
      if (head < 0 || isApart(at, head)) {
        return clauses.phrase(noun);
      }
      if (tree.is(at, Relation.CONJ) && !tree.token(head).isVerb()) {
        without.addAll(tree.subtree(head));
        without.removeAll(tree.subtree(at));
      }
      for (int joined : tree.children(at, Relation.CONJ, Relation.CC, Relation.PRECONJ)) {
        if (joined > at && !tree.token(at).isVerb()) {
          without.addAll(tree.subtree(joined));
          without.removeAll(tree.subtree(noun));
        }
      }
      at = head;
    }
    return clauses.phrase(noun);
  }

  private boolean isApart(int at, int head) {
    return (tree.is(at, Relation.POBJ) && tree.lemma(head).equals("with"))
        || tree.is(at, Relation.APPOS, Relation.DEP, Relation.META, Relation.POSS);
  }
}
