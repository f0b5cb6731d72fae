package org.parallax.quantity;

import static java.util.Objects.requireNonNull;

/**
 * How two quantities stand to each other.
 *
 * @param verdict the relation of the first to the second
 * @param severity how far they lie apart, 0 to 1; 0 unless they differ
 * @param reason why, as a sentence for a reader
 */
public record Comparison(Verdict verdict, double severity, String reason) {
  /** The relations that two quantities may have. */
  public enum Verdict {
    /** The same value. */
    EQUAL,
    /** One says more exactly, or of a narrower group, what the other says too. */
    NARROWER,
    /** The same value, rounded differently. */
    ROUNDING,
    /** One is a bound that the other keeps. */
    BOUND,
    /** Both cannot be right of the same thing. */
    DIFFERENT,
    /** They measure or count something else. */
    INCOMPARABLE
  }

  public Comparison {
    requireNonNull(verdict, "verdict");
    requireNonNull(reason, "reason");
    if (!(severity >= 0 && severity <= 1)) {
      throw new IllegalArgumentException("severity " + severity + " must be in 0..1");
    }
  }

  static Comparison of(Verdict verdict, String reason) {
    return new Comparison(verdict, 0, reason);
  }

  /** Whether both may be right of the same thing. */
  public boolean isCompatible() {
    return switch (verdict) {
      case EQUAL, NARROWER, ROUNDING, BOUND -> true;
      case DIFFERENT, INCOMPARABLE -> false;
    };
  }
}
