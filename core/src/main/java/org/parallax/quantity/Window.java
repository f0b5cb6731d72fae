package org.parallax.quantity;

import java.math.BigDecimal;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;

/**
 * The values that a quantity may stand for once rounding and wording are allowed for, in the base
 * unit of its kind.
 *
 * @param low inclusive
 * @param high inclusive
 */
record Window(double low, double high) {
  private static final double LEAST_ROUNDED = 100;
  private static final double ABOVE = 1.3;
  private static final double AT_LEAST = 1.5;
  private static final double NEAR_BOUND = .02;

  /** The window of {@code q}; hard bounds stay as they are, open ends get a soft limit. */
  static Window of(Quantity q) {
    double slack = roundingStep(q.stated(), q.kind()) / 2;
    return switch (q.wording()) {
      case EXACT -> based(q, q.low() - slack, q.high() + slack);
      case ABOUT ->
          based(q, Math.min(q.low(), q.stated() - slack), Math.max(q.high(), q.stated() + slack));
      case NEARLY -> based(q, Math.min(q.low(), q.stated() - slack), q.high());
      case MORE_THAN -> based(q, q.low(), q.low() * ABOVE);
      case AT_LEAST -> based(q, q.low(), q.low() * AT_LEAST);
      case AT_MOST, LESS_THAN -> based(q, q.low(), q.high() * (1 + NEAR_BOUND));
      case RANGE, VAGUE -> based(q, q.low(), q.high());
    };
  }

  /** The window without rounding: what the words themselves allow. */
  static Window strict(Quantity q) {
    return based(q, q.low(), q.high());
  }

  private static Window based(Quantity q, double low, double high) {
    return Units.shipped()
        .named(q.unit())
        .filter(u -> q.kind() != Kind.COUNT && q.kind() != Kind.AGE && q.kind() != Kind.MONEY)
        .map(u -> new Window(u.toBase(low), u.toBase(high)))
        .orElse(new Window(low, high));
  }

  boolean overlaps(Window other) {
    return low <= other.high && other.low <= high;
  }

  boolean contains(Window other) {
    return low <= other.low && other.high <= high;
  }

  /** The unit of the last place that carries meaning: 100 for 12,400; 0.1 for 5.2 percent. */
  static double roundingStep(double value, Kind kind) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    if (plain.signum() == 0) {
      return 0;
    }
    double step = Math.pow(10, -plain.scale());
    boolean counted = kind == Kind.COUNT || kind == Kind.AGE || kind == Kind.RANK;
    if (counted) {
      return Math.abs(value) >= LEAST_ROUNDED && step >= 10 ? step : 0;
    }
    return Math.min(step, Math.abs(value) / 10);
  }

  static boolean isOpen(Wording wording) {
    return switch (wording) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
      case EXACT, ABOUT, NEARLY, RANGE, VAGUE -> false;
    };
  }
}
