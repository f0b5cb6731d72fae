package org.parallax.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Negations and modals that a joined verb shares with the one before it: "may not stay or go". */
final class SharedOperators {
  private static final Set<String> NEGATIVE_JOINTS = Set.of("or", "nor");

  private SharedOperators() {}

  /** The words outside of the verb's own that negate or weaken it, nearest verb first. */
  static List<Integer> of(Tree tree, int verb) {
    List<Integer> shared = new ArrayList<>();
    int at = verb;
    while (tree.is(at, Relation.CONJ) && tree.head(at) >= 0 && shared.size() < tree.size()) {
      int first = tree.head(at);
      if (tree.subject(verb).isPresent() || !tree.isPredicateVerb(first)) {
        break;
      }
      String tag = tree.token(verb).tag();
      boolean bare = tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG");
      boolean ownAuxiliary = tree.has(verb, Relation.MODAL, Relation.AUX, Relation.AUXPASS);
      boolean sharesAuxiliary = bare && !ownAuxiliary && !tree.token(first).tag().equals("VBD");
      for (int child : tree.children(first)) {
        boolean modal = tree.token(child).tag().equals("MD") && tree.isAuxiliary(child);
        boolean negation =
            tree.is(child, Relation.NEG)
                || (tree.is(child, Relation.PRECONJ) && tree.lemma(child).equals("neither"));
        boolean negatesBoth =
            negation && (sharesAuxiliary || tree.has(first, Relation.CC, NEGATIVE_JOINTS));
        if ((modal && sharesAuxiliary) || negatesBoth) {
          shared.add(child);
        }
      }
      at = first;
    }
    return shared;
  }
}
