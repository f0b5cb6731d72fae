package org.parallax.clause;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/**
 * A stretch of a sentence with its clause heads and the words that each of them owns.
 *
 * @param tree the sentence
 * @param tokens those of the stretch, in the order of the text
 * @param cuts by the place of their heads
 * @param owner the head of the clause that a token belongs to, by token
 */
record CutSentence(Tree tree, List<Integer> tokens, List<Cut> cuts, List<Integer> owner) {
  /** The owner of a token that does not belong to the stretch. */
  static final int OUTSIDE = -1;

  CutSentence {
    tokens = List.copyOf(tokens);
    cuts = List.copyOf(cuts);
    owner = List.copyOf(owner);
  }

  /** The words that belong to the clause alone. */
  List<Integer> own(Cut cut) {
    return tokens.stream().filter(t -> owner.get(t) == cut.head()).toList();
  }

  /** Whether {@code token} belongs to the stretch. */
  boolean holds(int token) {
    return token >= 0 && token < owner.size() && owner.get(token) != OUTSIDE;
  }

  boolean isHead(int token) {
    return cuts.stream().anyMatch(c -> c.head() == token);
  }

  /**
   * The words between which the clause stretches: its own, those of clauses that say which one is
   * meant, and a negation or modal that it shares with the verb it is joined to, so that no clause
   * stands without its "not" or "may".
   */
  List<Integer> reach(Cut cut) {
    List<Integer> reach = new ArrayList<>(own(cut));
    for (Cut other : cuts) {
      if (other.parent() == cut.head() && other.identifies()) {
        reach.addAll(reach(other));
      }
    }
    reach.addAll(SharedOperators.of(tree, cut.head()).stream().filter(this::holds).toList());
    reach.sort(null);
    return reach;
  }

  /** {@code token} and what it governs, without clauses of their own and asides. */
  List<Integer> phrase(int token) {
    List<Integer> phrase = new ArrayList<>();
    gather(token, phrase);
    phrase.sort(null);
    return phrase;
  }

  private void gather(int token, List<Integer> phrase) {
    phrase.add(token);
    for (int child : tree.children(token)) {
      boolean aside =
          tree.is(child, Relation.RELCL, Relation.APPOS, Relation.ADVCL, Relation.PARATAXIS);
      boolean elsewhere =
          holds(child) && holds(token) && !owner.get(child).equals(owner.get(token));
      if (!aside && !elsewhere && !isHead(child) && phrase.size() <= tree.size()) {
        gather(child, phrase);
      }
    }
  }
}
