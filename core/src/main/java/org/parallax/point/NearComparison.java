package org.parallax.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
          rule.compare(cell, a, b).map(NearComparison::listed).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isNear(Told told, View a, View b) {
    return !told.sharePoint(a, b)
        && !a.report().equals(b.report())
        && a.holdsNot() == b.holdsNot()
        && told.gate().judge(a, b).score() >= NEAR;
  }

  private static Difference listed(Difference difference) {
    return difference.withoutAlarm(
        "No alarm: the claims are alike, but may speak of two things.", 0.6);
  }
}
