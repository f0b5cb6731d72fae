package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/**
 * Compares the claims of a cell pair by pair, and puts what one rule finds together. Two claims of
 * one report speak of two things more often than they contradict one another, and are left alone.
 */
final class PairComparison implements Comparison {
  private final List<PairRule> rules;

  private static final int LARGEST_CELL = 80;

  PairComparison(Setting setting) {
    rules =
        List.of(
            new WhoRule(),
            new KindRule(),
            new TimeRule(setting),
            new ReachRule(),
            new OpposedRule());
  }

  @Override
  public List<Difference> compare(Cell cell) {
    List<View> views = cell.views().stream().limit(LARGEST_CELL).toList();
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < views.size(); i++) {
      for (int j = i + 1; j < views.size(); j++) {
        if (!views.get(i).report().equals(views.get(j).report())) {
          for (Difference difference : between(cell, views.get(i), views.get(j))) {
            found.merge(key(difference), difference, Difference::and);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static String key(Difference difference) {
    return difference.by() + " " + difference.alarm();
  }

  /** What the rules find between two claims of one cell. */
  List<Difference> between(Cell cell, View a, View b) {
    if (a.sharesSentence(b) || a.denied() != b.denied()) {
      return List.of();
    }
    List<Difference> found = new ArrayList<>();
    for (PairRule rule : rules) {
      rule.compare(cell, a, b).ifPresent(found::add);
    }
    return found;
  }
}
