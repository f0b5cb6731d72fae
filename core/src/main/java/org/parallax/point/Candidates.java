package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;

/**
 * Finds pairs of claims that are worth judging: those that share rare words, numbers or runs of
 * words. Blocks are bounded, and so is the number of partners of a claim; the cost grows with the
 * claims and not with their square.
 */
final class Candidates {
  private static final int LARGEST_BLOCK = 150;
  private static final int MOST_PARTNERS = 60;
  private static final double SHINGLE_WEIGHT = 1.5;

  private Candidates() {}

  /** The pairs, as indices with the smaller first, in order. */
  static List<int[]> pairs(List<View> views, Weights weights) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (View view : views) {
      for (String key : keys(view)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(view.index());
      }
    }
    blocks.values().removeIf(b -> b.size() < 2 || b.size() > LARGEST_BLOCK);
    Set<Long> pairs = new LinkedHashSet<>();
    for (View view : views) {
      for (int partner : partners(view, blocks, weights)) {
        int low = Math.min(view.index(), partner);
        int high = Math.max(view.index(), partner);
        pairs.add(((long) low << 32) | high);
      }
    }
    return pairs.stream()
        .sorted()
        .map(pair -> new int[] {(int) (pair >> 32), (int) (long) pair})
        .toList();
  }

  private static List<Integer> partners(
      View view, Map<String, List<Integer>> blocks, Weights weights) {
    Map<Integer, Double> shared = new HashMap<>();
    for (String key : keys(view)) {
      double weight = key.startsWith("~") ? SHINGLE_WEIGHT : weights.weight(key);
      for (int other : blocks.getOrDefault(key, List.of())) {
        if (other != view.index()) {
          shared.merge(other, weight, Double::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PARTNERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> keys(View view) {
    Set<String> keys = new LinkedHashSet<>(view.terms().keySet());
    view.shingles().forEach(s -> keys.add("~" + s));
    return keys;
  }
}
