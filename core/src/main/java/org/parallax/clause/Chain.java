package org.parallax.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.text.Complements;
import org.parallax.text.Complements.Complement;
import org.parallax.text.Polarity;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/**
 * The verbs from a clause's outermost one to the one that tells what it is about: "is believed to
 * have managed to escape" goes from believing over managing to escaping.
 *
 * @param verbs outermost first; never empty
 */
record Chain(List<Integer> verbs) {
  Chain {
    verbs = List.copyOf(verbs);
  }

  /** The chain that begins at {@code head}; only words of the same clause are on it. */
  static Chain from(CutSentence cuts, int head) {
    List<Integer> verbs = new ArrayList<>(List.of(head));
    OptionalInt next = inner(cuts, head);
    while (next.isPresent() && !verbs.contains(next.getAsInt())) {
      verbs.add(next.getAsInt());
      next = inner(cuts, next.getAsInt());
    }
    return new Chain(verbs);
  }

  int innermost() {
    return verbs.getLast();
  }

  private static OptionalInt inner(CutSentence cuts, int verb) {
    Tree tree = cuts.tree();
    OptionalInt infinitive = ownVerb(cuts, verb, Relation.XCOMP);
    if (infinitive.isPresent()) {
      Optional<Complement> signature =
          isPassive(tree, verb)
              ? Complements.shipped().ofPassive(tree.lemma(verb))
              : Complements.shipped().ofInfinitive(tree.lemma(verb));
      boolean keepsSubject = signature.filter(c -> leadsOn(tree, verb, c)).isPresent();
      boolean obliged = tree.lemma(verb).equals("have") && tree.isInfinitive(infinitive.getAsInt());
      return keepsSubject || obliged || Polarity.isYetTo(tree, verb)
          ? infinitive
          : OptionalInt.empty();
    }
    for (int complement : tree.children(verb, Relation.ACOMP, Relation.OPRD)) {
      OptionalInt below = ownVerb(cuts, complement, Relation.XCOMP);
      if (below.isPresent()
          && Complements.shipped()
              .ofInfinitive(tree.lemma(complement))
              .filter(Complement::transparent)
              .isPresent()) {
        return below;
      }
    }
    return throughPreposition(cuts, verb);
  }

  private static boolean leadsOn(Tree tree, int verb, Complement signature) {
    return signature.transparent()
        && (signature.control() == Complements.Control.SUBJECT)
        && (isPassive(tree, verb) || !tree.has(verb, Relation.DOBJ));
  }

  private static OptionalInt throughPreposition(CutSentence cuts, int verb) {
    Tree tree = cuts.tree();
    for (int preposition : tree.children(verb, Relation.PREP)) {
      OptionalInt gerund = ownVerb(cuts, preposition, Relation.PCOMP);
      String passive = isPassive(tree, verb) ? "be_" : "";
      Optional<Complement> signature =
          Complements.shipped()
              .ofPreposition(passive + tree.lemma(verb), tree.lemma(preposition))
              .or(
                  () ->
                      Complements.shipped()
                          .ofPreposition(tree.lemma(verb), tree.lemma(preposition)));
      if (gerund.isPresent() && signature.filter(Complement::transparent).isPresent()) {
        return gerund;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt ownVerb(CutSentence cuts, int governor, Relation relation) {
    Tree tree = cuts.tree();
    return tree.children(governor, relation).stream()
        .filter(c -> cuts.owner().get(c).equals(cuts.owner().get(governor)))
        .filter(c -> tree.token(c).isVerb())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether the subject of {@code verb} undergoes what it tells. */
  static boolean isPassive(Tree tree, int verb) {
    if (tree.has(verb, Relation.AUXPASS, Relation.NSUBJPASS)) {
      return true;
    }
    if (!tree.token(verb).tag().equals("VBN") || tree.has(verb, Relation.AUX, Set.of("have"))) {
      return false;
    }
    if (tree.has(verb, Relation.AGENT)) {
      return true;
    }
    int head = tree.head(verb);
    return switch (tree.relation(verb)) {
      case ACL, ADVCL -> !tree.has(verb, Relation.AUX) && !tree.has(verb, Relation.DOBJ);
      case CONJ ->
          head >= 0
              && tree.subject(verb).isEmpty()
              && !tree.has(verb, Relation.AUX)
              && isPassive(tree, head);
      case ROOT ->
          !tree.has(verb, Relation.AUX, Relation.DOBJ)
              && tree.children(verb, Relation.CONJ).stream()
                  .noneMatch(c -> tree.has(c, Relation.DOBJ));
      default -> false;
    };
  }
}
