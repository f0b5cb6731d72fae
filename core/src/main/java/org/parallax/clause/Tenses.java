package org.parallax.clause;

import java.util.Set;
import org.parallax.model.Proposition.Tense;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Reads when a verb's deed happens, against the time of speaking. */
final class Tenses {
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> CONDITIONAL = Set.of("would", "could", "should", "might", "'d");

  private Tenses() {}

  /**
   * The tense of the chain of verbs: the first one on it that has any. A headline's infinitive
   * ("Minister to resign") is of the future.
   */
  static Tense of(Tree tree, Chain chain) {
    int first = chain.verbs().getFirst();
    if (tree.is(first, Relation.ROOT)
        && tree.isInfinitive(first)
        && tree.subject(first).isPresent()) {
      return Tense.FUTURE;
    }
    for (int verb : chain.verbs()) {
      Tense tense = of(tree, verb, 0);
      if (tense != Tense.NONE) {
        return goesTo(tree, verb, chain) ? Tense.FUTURE : tense;
      }
    }
    return Tense.NONE;
  }

  private static boolean goesTo(Tree tree, int verb, Chain chain) {
    return tree.token(verb).form().equalsIgnoreCase("going")
        && chain.innermost() != verb
        && tree.has(verb, Relation.AUX);
  }

  private static Tense of(Tree tree, int verb, int depth) {
    for (int child : tree.children(verb)) {
      if (!tree.isAuxiliary(child)) {
        continue;
      }
      String lemma = tree.lemma(child);
      String tag = tree.token(child).tag();
      String form = tree.token(child).form().toLowerCase(java.util.Locale.ROOT);
      if (FUTURE.contains(lemma) || FUTURE.contains(form)) {
        return Tense.FUTURE;
      }
      if (tag.equals("MD")) {
        boolean conditional = CONDITIONAL.contains(lemma) || CONDITIONAL.contains(form);
        return conditional ? Tense.CONDITIONAL : Tense.PRESENT;
      }
      if (tag.equals("VBD") || lemma.equals("have")) {
        return Tense.PAST;
      }
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return Tense.PRESENT;
      }
    }
    return switch (tree.token(verb).tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VBN", "VBG", "VB" -> borrowed(tree, verb, depth);
      default -> Tense.NONE;
    };
  }

  /** A verb without tense of its own has that of the verb it is joined to or hangs from. */
  private static Tense borrowed(Tree tree, int verb, int depth) {
    int head = tree.head(verb);
    boolean joined = tree.is(verb, Relation.CONJ, Relation.ADVCL, Relation.PCOMP, Relation.XCOMP);
    if (joined && head >= 0 && depth < tree.size() && !tree.isInfinitive(verb)) {
      int governor = tree.is(verb, Relation.PCOMP) ? tree.head(head) : head;
      if (governor >= 0 && tree.token(governor).isVerb()) {
        return of(tree, governor, depth + 1);
      }
    }
    return tree.token(verb).tag().equals("VBN") ? Tense.PAST : Tense.NONE;
  }
}
