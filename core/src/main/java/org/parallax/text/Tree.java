package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The dependency tree of a sentence, with the dependents of each token at hand. */
public final class Tree {
  private final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();

  /** The tree of {@code sentence}. */
  public Tree(Sentence sentence) {
    this.sentence = requireNonNull(sentence, "sentence");
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = sentence.tokens().get(i).head();
      if (head >= 0 && head < children.size() && head != i) {
        children.get(head).add(i);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return children.size();
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  public String lemma(int index) {
    return token(index).lemma();
  }

  public Relation relation(int index) {
    return token(index).relation();
  }

  /** Index of the head of {@code index}; -1 for a root. */
  public int head(int index) {
    return token(index).head();
  }

  /** Whether {@code index} stands to its head in one of {@code relations}. */
  public boolean is(int index, Relation first, Relation... relations) {
    return isOneOf(relation(index), first, relations);
  }

  /** The dependents of {@code index}, in the order of the text. */
  public List<Integer> children(int index) {
    return children.get(index);
  }

  /** The dependents of {@code index} in one of {@code relations}, in the order of the text. */
  public List<Integer> children(int index, Relation first, Relation... relations) {
    return children(index).stream().filter(c -> isOneOf(relation(c), first, relations)).toList();
  }

  /** The first dependent of {@code index} in one of {@code relations}. */
  public OptionalInt child(int index, Relation first, Relation... relations) {
    for (int child : children(index)) {
      if (isOneOf(relation(child), first, relations)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isOneOf(Relation relation, Relation first, Relation... others) {
    if (relation == first) {
      return true;
    }
    for (Relation other : others) {
      if (relation == other) {
        return true;
      }
    }
    return false;
  }

  public boolean has(int index, Relation first, Relation... relations) {
    return child(index, first, relations).isPresent();
  }

  /** Whether {@code index} has a dependent in that relation with one of these lemmas. */
  public boolean has(int index, Relation relation, Set<String> lemmas) {
    return children(index).stream()
        .anyMatch(c -> relation(c) == relation && lemmas.contains(lemma(c)));
  }

  /** {@code index} and all that it governs, in the order of the text. */
  public List<Integer> subtree(int index) {
    List<Integer> found = new ArrayList<>();
    boolean[] seen = new boolean[size()];
    gather(index, found, seen);
    found.sort(null);
    return found;
  }

  private void gather(int index, List<Integer> found, boolean[] seen) {
    if (!seen[index]) {
      seen[index] = true;
      found.add(index);
      children(index).forEach(c -> gather(c, found, seen));
    }
  }

  /** Whether {@code index} is an auxiliary of any kind. */
  public boolean isAuxiliary(int index) {
    return is(index, Relation.AUX, Relation.AUXPASS, Relation.MODAL);
  }

  /** Whether {@code index} is a verb that is no auxiliary. */
  public boolean isPredicateVerb(int index) {
    return token(index).isVerb()
        && !isAuxiliary(index)
        && !is(index, Relation.AMOD, Relation.COMPOUND, Relation.NMOD);
  }

  /** Whether the verb {@code index} is an infinitive with "to". */
  public boolean isInfinitive(int index) {
    return has(index, Relation.AUX, Set.of("to")) || has(index, Relation.MARK, Set.of("to"));
  }

  /** Whether the verb {@code index} carries tense of its own or through an auxiliary. */
  public boolean isFinite(int index) {
    String tag = token(index).tag();
    if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
      return true;
    }
    return children(index).stream()
        .filter(this::isAuxiliary)
        .map(c -> token(c).tag())
        .anyMatch(t -> t.equals("VBD") || t.equals("VBZ") || t.equals("VBP") || t.equals("MD"));
  }

  /** The subject of its own that the verb {@code index} has. */
  public OptionalInt subject(int index) {
    OptionalInt marked =
        child(index, Relation.NSUBJ, Relation.NSUBJPASS, Relation.CSUBJ, Relation.CSUBJPASS);
    return marked.isPresent() ? marked : misplacedSubject(index);
  }

  /**
   * The subject that was joined to the object before it: "opened the bridge and the governor
   * closed". A joined verb follows its conjunction; where a noun stands between, it is the subject.
   */
  public OptionalInt misplacedSubject(int verb) {
    int first = head(verb);
    if (!is(verb, Relation.CONJ) || !token(verb).isVerb() || !isFinite(verb) || first < 0) {
      return OptionalInt.empty();
    }
    int before = verb - 1;
    while (before > first && head(before) == verb && !is(before, Relation.PUNCT)) {
      before--;
    }
    boolean noun =
        before > first
            && is(before, Relation.CONJ)
            && token(before).isNoun()
            && head(before) != first
            && sentence.governs(first, before);
    int opening = noun ? subtree(before).getFirst() : 0;
    return opening > 0 && is(opening - 1, Relation.CC)
        ? OptionalInt.of(before)
        : OptionalInt.empty();
  }
}
