package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins stories that turned out to be one: the first reports of an event may share few words, and
 * only the reports between them show that they belong together. Two stories are one where their
 * middles, the sums of their reports' vectors, point the same way.
 */
final class StoryRepair {
  private static final int MOST_ROUNDS = 4;

  private final double join;
  private final List<Map<String, Double>> vectors;
  private final Nearness nearness;

  /** How near in time two reports are: 1 at once, falling to 0. */
  interface Nearness {
    double of(int report, int other);
  }

  /**
   * A repair.
   *
   * @param join the least likeness of the middles of two stories that are one
   * @param vectors of the reports, of length 1
   */
  StoryRepair(double join, List<Map<String, Double>> vectors, Nearness nearness) {
    this.join = join;
    this.vectors = vectors;
    this.nearness = nearness;
  }

  /** The stories after repair, each a list of reports in their order, by their first report. */
  List<List<Integer>> of(List<List<Integer>> stories) {
    List<List<Integer>> repaired = stories;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<List<Integer>> next = once(repaired);
      if (next.size() == repaired.size()) {
        return next;
      }
      repaired = next;
    }
    return repaired;
  }

  private record Pair(int a, int b, double likeness) {
    static final Comparator<Pair> SUREST =
        Comparator.comparingDouble((Pair p) -> -p.likeness)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);
  }

  /** A word in the middle of a story. */
  private record Posting(int story, double weight) {}

  /** One round: each story takes part in one join at the most. */
  private List<List<Integer>> once(List<List<Integer>> stories) {
    boolean[] isJoined = new boolean[stories.size()];
    List<List<Integer>> result = new ArrayList<>();
    for (Pair pair : pairs(stories)) {
      if (!isJoined[pair.a()] && !isJoined[pair.b()]) {
        isJoined[pair.a()] = true;
        isJoined[pair.b()] = true;
        List<Integer> both = new ArrayList<>(stories.get(pair.a()));
        both.addAll(stories.get(pair.b()));
        result.add(both.stream().sorted().toList());
      }
    }
    for (int i = 0; i < stories.size(); i++) {
      if (!isJoined[i]) {
        result.add(stories.get(i));
      }
    }
    result.sort(Comparator.comparing(List::getFirst));
    return result;
  }

  private List<Pair> pairs(List<List<Integer>> stories) {
    Map<String, List<Posting>> index = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Map<String, Double> middle = middle(stories.get(i));
      Map<Integer, Double> likeness = new TreeMap<>();
      for (Map.Entry<String, Double> word : middle.entrySet()) {
        List<Posting> known = index.computeIfAbsent(word.getKey(), k -> new ArrayList<>());
        for (Posting posting : known) {
          likeness.merge(posting.story(), word.getValue() * posting.weight(), Double::sum);
        }
        known.add(new Posting(i, word.getValue()));
      }
      for (Map.Entry<Integer, Double> other : likeness.entrySet()) {
        double near = nearest(stories.get(i), stories.get(other.getKey()));
        if (other.getValue() * near >= join) {
          pairs.add(new Pair(other.getKey(), i, other.getValue() * near));
        }
      }
    }
    pairs.sort(Pair.SUREST);
    return pairs;
  }

  private double nearest(List<Integer> story, List<Integer> other) {
    double nearest = 0;
    for (int a : story) {
      for (int b : other) {
        nearest = Math.max(nearest, nearness.of(a, b));
      }
    }
    return nearest;
  }

  /** The sum of the reports' vectors, of length 1. */
  private Map<String, Double> middle(List<Integer> story) {
    Map<String, Double> sum = new TreeMap<>();
    for (int report : story) {
      vectors.get(report).forEach((word, weight) -> sum.merge(word, weight, Double::sum));
    }
    double length = Math.sqrt(sum.values().stream().mapToDouble(w -> w * w).sum());
    sum.replaceAll((word, weight) -> weight / length);
    return sum;
  }
}
