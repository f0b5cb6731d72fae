package org.parallax.point;

import org.parallax.model.Quantity;

/** How two numbers of one thing stand to one another. */
enum Numbers {
  EQUAL,
  /** The windows that their words leave open overlap. */
  ROUNDED,
  /** One is a bound that the other keeps. */
  BOUNDED,
  /** A running total that has grown. */
  GROWN,
  /** They count different things, or a part and its whole. */
  SCOPED,
  APART;

  private static final double ROUGHLY = 0.1;

  /** How {@code a} stands to {@code b}. */
  static Numbers between(Quantity a, Quantity b) {
    if (!a.scope().equals(b.scope()) || a.of().isPresent() != b.of().isPresent()) {
      return SCOPED;
    }
    if (a.stated() == b.stated() && a.wording() == b.wording()) {
      return EQUAL;
    }
    if (low(a) <= high(b) && low(b) <= high(a)) {
      return isBound(a) || isBound(b) ? BOUNDED : ROUNDED;
    }
    return a.cumulative() && b.cumulative() ? GROWN : APART;
  }

  private static boolean isBound(Quantity q) {
    return switch (q.wording()) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE, VAGUE -> true;
      case EXACT, ABOUT, NEARLY -> false;
    };
  }

  private static double low(Quantity q) {
    return isRough(q) ? Math.min(q.low(), q.stated() * (1 - ROUGHLY)) : q.low();
  }

  private static double high(Quantity q) {
    return isRough(q) ? Math.max(q.high(), q.stated() * (1 + ROUGHLY)) : q.high();
  }

  /** Whether the words call the number an estimate. */
  static boolean isRough(Quantity q) {
    return q.wording() == Quantity.Wording.ABOUT || q.wording() == Quantity.Wording.NEARLY;
  }
}
