package org.parallax.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well found groups match those of people.
 *
 * @param bcubed F1 of B-cubed precision and recall (Bagga and Baldwin 1998)
 * @param precision share of the pairs put together that belong together
 * @param recall share of the pairs that belong together that were put together
 */
record GroupScore(double bcubed, double precision, double recall) {

  /**
   * Scores groups.
   *
   * @param found each a list of indices of {@code gold}; every index stands in one
   * @param gold the name of each item's group
   */
  static GroupScore of(List<List<Integer>> found, List<String> gold) {
    Map<String, Integer> goldSize = new HashMap<>();
    gold.forEach(group -> goldSize.merge(group, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    double shared = 0;
    for (List<Integer> group : found) {
      Map<String, Integer> both = new HashMap<>();
      group.forEach(item -> both.merge(gold.get(item), 1, Integer::sum));
      for (Map.Entry<String, Integer> cell : both.entrySet()) {
        double size = cell.getValue();
        precision += size * size / group.size();
        recall += size * size / goldSize.getOrDefault(cell.getKey(), 1);
        shared += pairs(size);
      }
    }
    double foundPairs = found.stream().mapToDouble(group -> pairs(group.size())).sum();
    double goldPairs = goldSize.values().stream().mapToDouble(GroupScore::pairs).sum();
    return new GroupScore(
        f1(precision / gold.size(), recall / gold.size()), shared / foundPairs, shared / goldPairs);
  }

  /** F1 of the pairs put together. */
  double pairwise() {
    return f1(precision, recall);
  }

  private static double pairs(double size) {
    return size * (size - 1) / 2;
  }

  private static double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  }
}
