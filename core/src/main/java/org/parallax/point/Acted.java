package org.parallax.point;

import java.util.Set;
import java.util.TreeSet;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.View;
import org.parallax.text.Predicates;

/** The acts that the words of a claim tell, in its predicate or elsewhere: "the fatal shooting". */
final class Acted {
  private Acted() {}

  /** The classes of events of all its words, and the terms of its predicate. */
  static Set<String> in(View view) {
    Set<String> acts = new TreeSet<>();
    acts.add(Lexicon.concept(view.predicate()));
    view.act().ifPresent(acts::add);
    for (View.Word word : view.lemmas()) {
      Predicates.shipped().classOf(word.lemma()).ifPresent(acts::add);
      acts.add(word.term());
    }
    return acts;
  }

  /** Whether words tell the act that a claim is about, or one that goes with it. */
  static boolean isTold(View of, Set<String> told) {
    return (!Gate.isFragment(of) && told.contains(Lexicon.concept(of.predicate())))
        || of.act()
            .filter(act -> told.stream().anyMatch(t -> Predicates.shipped().related(act, t)))
            .isPresent();
  }
}
