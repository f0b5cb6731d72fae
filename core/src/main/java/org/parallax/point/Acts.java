package org.parallax.point;

/** How two predicates stand to one another. */
enum Acts {
  SAME,
  RELATED,
  OPPOSED,
  OTHER;

  /** How the predicates of the two claims stand to one another. */
  static Acts between(View a, View b) {
    String one = a.predicate();
    String two = b.predicate();
    if (one.equals(two)) {
      return Lexicon.isStop(one) ? RELATED : SAME;
    }
    if (Lexicon.concept(one).equals(Lexicon.concept(two))) {
      return SAME;
    }
    return OTHER;
  }
}
