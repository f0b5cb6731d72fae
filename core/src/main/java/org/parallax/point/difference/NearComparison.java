package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Scopes;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/** Compares claims that are alike, but not enough to answer one question for certain. */
final class NearComparison implements StoryComparison {
  private static final double NEAR = 0.22;
  private static final List<PairRule> RULES =
      List.of(new WhoRule(), new KindRule(), new ReachRule());

  @Override
  public List<Difference> compare(Told told) {
    Map<Integer, View> feet = new HashMap<>();
    told.feet().forEach(v -> feet.put(v.index(), v));
    List<Difference> found = new ArrayList<>();
    for (int[] pair : told.pairs()) {
      View a = feet.get(pair[0]);
      View b = feet.get(pair[1]);
      if (a != null && b != null && isNear(told, a, b)) {
        Cell cell = new Cell(Optional.empty(), List.of(a, b));
        for (PairRule rule : RULES) {
          rule.compare(cell, a, b)
              .filter(d -> mayBeOne(d, a, b))
              .map(NearComparison::listed)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isNear(Told told, View a, View b) {
    return !told.sharePoint(a, b)
        && !a.report().equals(b.report())
        && a.holdsNot() == b.holdsNot()
        && Acts.between(a, b) == Acts.SAME
        && !Scopes.somebodyElse(a, b)
        && told.setting().kinship(a, b) >= NEAR;
  }

  /** What differs is worth listing only of what may be one thing. */
  private static boolean mayBeOne(Difference difference, View a, View b) {
    return switch (difference.type()) {
      case DETAIL, PLACE, SCOPE ->
          Slots.of(a.target(), b.target()).agrees()
              || Slots.of(a.target(), b.target()) == Slots.KIND;
      default -> true;
    };
  }

  private static Difference listed(Difference difference) {
    return difference.withoutAlarm(
        "No alarm: the claims are alike, but may speak of two things.", 0.6);
  }
}
