package org.parallax.point.difference;

import java.util.Optional;
import org.parallax.model.Discrepancy;

/** Says what a bound ("at least three") tells beside a count. */
final class NumberBounds {
  /** A bound that lies so far below a count says less than it. */
  private static final double BEYOND = Math.log(1.3);

  private NumberBounds() {}

  /** A toll of which one report tells only a bound, well below what another has counted. */
  static Optional<NumberRule.Finding> bound(Counted a, Counted b) {
    double low = Math.min(a.quantity().stated(), b.quantity().stated());
    boolean isToll =
        a.isOfSufferers()
            && b.isOfSufferers()
            && NumberRule.isOneScope(a, b)
            && low > 1
            && !a.isPart()
            && !b.isPart();
    return isToll
            && NumberRule.distance(a.quantity(), b.quantity()) >= BEYOND
            && !NumberRule.isOfAnother(a, b)
        ? Optional.of(
            NumberRule.Finding.compatible(
                Discrepancy.Type.UPDATE,
                0.3,
                "one is a bound, told before all were counted",
                "number/bound"))
        : Optional.empty();
  }

  /** "At least one": a bound that is said of any part. */
  static boolean saysLittle(Counted a, Counted b) {
    return Math.min(a.quantity().stated(), b.quantity().stated()) <= 1;
  }
}
