package org.parallax.point.difference;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;

/** Says what a bound ("at least three") tells beside a count. */
final class NumberBounds {
  /** A bound that lies so far below a count says less than it. */
  private static final double BEYOND = Math.log(1.3);

  /** Acts by which people suffer. */
  private static final Set<String> SUFFERED = Set.of("KILL", "INJURE", "ATTACK", "SHOOT", "DIE");

  private NumberBounds() {}

  /** A toll of which one report tells only a bound, well below what another has counted. */
  static Optional<NumberRule.Finding> bound(Counted a, Counted b) {
    double low = Math.min(a.quantity().stated(), b.quantity().stated());
    boolean isToll =
        a.isOfSufferers()
            && b.isOfSufferers()
            && NumberRule.isOneScope(a, b)
            && low > 1
            && !isOfOthers(a)
            && !isOfOthers(b);
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

  /** "At least three of those injured were moved": a part of whom something else is told. */
  private static boolean isOfOthers(Counted counted) {
    return counted.isPart() && counted.view().act().filter(SUFFERED::contains).isEmpty();
  }

  /** "At least one": a bound that is said of any part. */
  static boolean saysLittle(Counted a, Counted b) {
    return Math.min(a.quantity().stated(), b.quantity().stated()) <= 1;
  }
}
