package org.parallax.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Tense;
import org.parallax.model.Span;
import org.parallax.text.Clause;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Tree;

/**
 * Cuts along the dependency tree, in the manner of ClausIE (Del Corro and Gemulla 2013): a verb
 * with its obligatory arguments is a clause; what is joined to it, hangs from it as an adverbial,
 * or says more of one of its nouns is a clause of its own.
 */
public final class DependencyClauseSplitter implements ClauseSplitter {

  @Override
  public List<Clause> split(Sentence sentence, Span region, String text) {
    Tree tree = new Tree(sentence);
    List<Clause> clauses = new ArrayList<>();
    List<Integer> words = Datelines.skip(tree, sentence.within(region));
    for (List<Integer> tokens : Segments.of(tree, words)) {
      if (tokens.stream().anyMatch(t -> Words.isContent(tree, t))) {
        CutSentence cuts = Cutter.cut(tree, tokens);
        boolean narrative = region.length() >= sentence.span().length() * 9 / 10;
        cuts.cuts().forEach(cut -> clause(cuts, cut, text, narrative).ifPresent(clauses::add));
      }
    }
    clauses.sort(Comparator.comparing(Clause::span).thenComparing(Clause::head));
    return Coverage.complete(tree, words, distinct(clauses));
  }

  private static Optional<Clause> clause(
      CutSentence cuts, Cut cut, String text, boolean narrative) {
    Chain chain = Chain.from(cuts, cut.head());
    return Stretch.span(cuts, cuts.reach(cut))
        .map(
            span -> {
              Proposition proposition = new Propositions(cuts, text).of(cut, chain, span);
              boolean known = narrative && isPastPerfect(cuts.tree(), cut.head(), proposition);
              return new Clause(
                  span,
                  chain.innermost(),
                  proposition,
                  cut.background() || known,
                  LentSubject.of(cuts, cut, span, text),
                  cut.rule());
            });
  }

  /** Whether the outlet tells it as having come before what it reports: "had been". */
  private static boolean isPastPerfect(Tree tree, int verb, Proposition proposition) {
    return proposition.tense() == Tense.PAST
        && tree.children(verb, Relation.AUX).stream()
            .anyMatch(c -> tree.token(c).form().equalsIgnoreCase("had"));
  }

  /** Of clauses on the same characters the first stays. */
  private static List<Clause> distinct(List<Clause> clauses) {
    List<Clause> distinct = new ArrayList<>();
    for (Clause clause : clauses) {
      if (distinct.isEmpty() || !distinct.getLast().span().equals(clause.span())) {
        distinct.add(clause);
      }
    }
    return distinct;
  }
}
