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
}
