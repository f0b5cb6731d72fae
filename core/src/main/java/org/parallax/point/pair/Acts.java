package org.parallax.point.pair;

import java.util.Optional;
import org.parallax.text.Predicates;

/** How two predicates stand to one another. */
public enum Acts {
  SAME,
  RELATED,
  OPPOSED,
  OTHER;

  private static final Predicates PREDICATES = Predicates.shipped();

  /** How the predicates of the two claims stand to one another. */
  public static Acts between(View a, View b) {
    boolean wide = Lexicon.isStop(a.predicate()) || a.act().filter(Lexicon::isWide).isPresent();
    if (a.predicate().equals(b.predicate())) {
      return wide && a.predicate().indexOf('_') < 0 ? RELATED : SAME;
    }
    if (PREDICATES.opposed(a.predicate(), b.predicate())) {
      return OPPOSED;
    }
    Optional<String> one = a.act();
    Optional<String> two = b.act();
    if (one.isPresent() && two.isPresent()) {
      if (one.equals(two)) {
        return wide ? RELATED : SAME;
      }
      return PREDICATES.related(one.get(), two.get()) ? RELATED : OTHER;
    }
    return Lexicon.concept(a.predicate()).equals(Lexicon.concept(b.predicate())) ? SAME : OTHER;
  }

  /** Whether one act is told by both, or the words of one hold the act of the other. */
  public static boolean tellOne(View a, View b) {
    return between(a, b) != OTHER || isToldIn(a, b) || isToldIn(b, a);
  }

  private static boolean isToldIn(View of, View in) {
    if (in.terms().containsKey(Lexicon.concept(of.predicate()))) {
      return true;
    }
    return of.act()
        .filter(
            act ->
                in.lemmas().stream()
                    .flatMap(w -> PREDICATES.classOf(w.lemma()).stream())
                    .anyMatch(c -> c.equals(act) || PREDICATES.related(act, c)))
        .isPresent();
  }
}
