package org.parallax.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Gives the second half of "three in the north and two in the harbour" its own arguments. */
final class Parallels {
  private Parallels() {}

  /**
   * The verb's arguments {@code shared}, with the counted words and the phrases of {@code cut} in
   * place of those that they run parallel to.
   */
  static List<Argument> arguments(CutSentence cuts, Cut cut, List<Argument> shared, String text) {
    Tree tree = cuts.tree();
    int first = tree.head(cut.head());
    Span before = tree.token(first).span();
    List<Argument> own = new ArrayList<>();
    Role role = Role.PATIENT;
    for (Argument argument : shared) {
      boolean replaced = argument.phrase().span().contains(before);
      if (replaced) {
        role = argument.role();
      } else if (argument.role() != Role.OBLIQUE) {
        own.add(argument);
      }
    }
    add(cuts, cut.head(), role, "", text, own);
    for (int preposition : tree.children(cut.head(), Relation.PREP)) {
      for (int object : tree.children(preposition, Relation.POBJ)) {
        add(cuts, object, Role.OBLIQUE, tree.lemma(preposition), text, own);
      }
    }
    own.sort(Comparator.comparing(a -> a.phrase().span()));
    return own;
  }

  private static void add(
      CutSentence cuts, int token, Role role, String preposition, String text, List<Argument> to) {
    Stretch.phrase(cuts, cuts.phrase(token), text)
        .ifPresent(
            phrase ->
                to.add(
                    new Argument(
                        role,
                        preposition,
                        phrase,
                        Words.lemma(cuts.tree().token(token)),
                        Optional.empty())));
  }
}
