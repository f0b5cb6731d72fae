package org.parallax.time;

import static java.util.Objects.requireNonNull;

/**
 * How two times stand to each other.
 *
 * @param verdict the relation of the first to the second
 * @param reason why, as a sentence for a reader
 */
public record TimeComparison(Verdict verdict, String reason) {
  /** The relations that two times may have. */
  public enum Verdict {
    SAME,
    /** The first holds the second. */
    CONTAINS,
    /** The first lies within the second. */
    NARROWER,
    OVERLAP,
    /** Both are known and share no moment. */
    DISJOINT,
    UNKNOWN
  }

  public TimeComparison {
    requireNonNull(verdict, "verdict");
    requireNonNull(reason, "reason");
  }

  /** Whether both may be the time of one event. */
  public boolean isCompatible() {
    return verdict != Verdict.DISJOINT;
  }
}
