package org.parallax.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Writes down what a clause says: predicate, polarity, tense, arguments and terms. */
final class Propositions {
  private final CutSentence cuts;
  private final String text;

  Propositions(CutSentence cuts, String text) {
    this.cuts = cuts;
    this.text = text;
  }

  /** What the clause {@code cut} with the verbs {@code chain} says in {@code span}. */
  Proposition of(Cut cut, Chain chain, Span span) {
    Tree tree = cuts.tree();
    OptionalInt borrowed = borrowedVerb(cut);
    Chain verbs = borrowed.isPresent() ? Chain.from(cuts, borrowed.getAsInt()) : chain;
    Predicate predicate = Predicate.of(tree, verbs.innermost());
    List<Argument> arguments = Arguments.of(cuts, verbs, predicate, text);
    if (borrowed.isPresent()) {
      arguments = Parallels.arguments(cuts, cut, arguments, text);
    }
    return new Proposition(
        predicate.lemma(),
        Negations.isNegated(tree, verbs),
        Tenses.of(tree, verbs),
        arguments,
        terms(cut, span, arguments, predicate));
  }

  /** The verb that a verbless parallel ("and two in the harbour") takes over. */
  private OptionalInt borrowedVerb(Cut cut) {
    Tree tree = cuts.tree();
    if (!cut.rule().equals(CutRules.PARALLEL)) {
      return OptionalInt.empty();
    }
    int at = cut.head();
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tree.isPredicateVerb(at)) {
        return OptionalInt.of(at);
      }
      at = tree.head(at);
    }
    return OptionalInt.empty();
  }

  /**
   * Lemmas of the content words that belong to the clause alone, then those of arguments that stand
   * outside of it. Words of a clause within it are that clause's.
   */
  private List<String> terms(Cut cut, Span span, List<Argument> arguments, Predicate predicate) {
    Tree tree = cuts.tree();
    Set<String> terms = new LinkedHashSet<>(Words.terms(tree, cuts.own(cut)));
    for (Argument argument : arguments) {
      if (!span.contains(argument.phrase().span())) {
        terms.addAll(headTerms(argument));
      }
    }
    if (tree.is(cut.head(), Relation.RELCL)
        && tree.head(cut.head()) >= 0
        && Words.isContent(tree, tree.head(cut.head()))) {
      terms.addAll(Words.terms(tree.token(tree.head(cut.head()))));
    }
    if (terms.isEmpty()) {
      terms.add(predicate.lemma());
    }
    return new ArrayList<>(terms);
  }

  /** The terms of an argument's head word, none where it is a pronoun. */
  private List<String> headTerms(Argument argument) {
    Tree tree = cuts.tree();
    for (int i = 0; i < tree.size(); i++) {
      boolean head =
          argument.phrase().span().contains(tree.token(i).span())
              && Words.lemma(tree.token(i)).equals(argument.head());
      if (head) {
        return Words.isContent(tree, i) ? Words.terms(tree.token(i)) : List.of();
      }
    }
    return List.of();
  }
}
