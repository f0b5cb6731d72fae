package org.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The log-odds, report by report, that two tell of one event, as far as they were compared. */
final class JoinOdds {
  /** Of a pair that was not compared, and of any that is less likely. */
  static final double NONE = -5;

  /** No pair speaks louder, so that a round-up of two events cannot glue their stories. */
  private static final double MOST = 5;

  /** So many of a story's reports speak for or against another: those most like it. */
  private static final int NEAREST = 4;

  private final List<Map<Integer, Double>> odds = new ArrayList<>();

  /** Takes in the next report, which has been compared with none. */
  int open() {
    odds.add(new TreeMap<>());
    return odds.size() - 1;
  }

  void set(int report, int other, double logOdds) {
    double bounded = Math.clamp(logOdds, NONE, MOST);
    odds.get(report).put(other, bounded);
    odds.get(other).put(report, bounded);
  }

  /** The reports that a report was compared with, ascending. */
  Set<Integer> compared(int report) {
    return odds.get(report).keySet();
  }

  /** The mean log-odds that a report belongs to the others of a story. */
  double of(int report, Collection<Integer> story) {
    Map<Integer, Double> known = odds.get(report);
    return story.stream()
        .filter(other -> other != report)
        .map(other -> known.getOrDefault(other, NONE))
        .sorted(Comparator.reverseOrder())
        .limit(NEAREST)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(NONE);
  }

  /** The mean log-odds that the reports of two stories belong to the other. */
  double of(Collection<Integer> story, Collection<Integer> other) {
    double sum = 0;
    for (int report : story) {
      sum += of(report, other);
    }
    for (int report : other) {
      sum += of(report, story);
    }
    return sum / (story.size() + other.size());
  }
}
