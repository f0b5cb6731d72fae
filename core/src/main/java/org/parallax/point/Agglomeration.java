package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins items into groups by average linkage: the two groups whose members are most alike on
 * average are joined first, as long as no pair among them is forbidden. A chain of likenesses alone
 * never makes a group.
 */
final class Agglomeration {
  /** How alike two items are, 0 to 1. */
  interface Likeness {
    double of(int a, int b);
  }

  /** Whether two items must never meet. */
  interface Ban {
    boolean isBanned(int a, int b);
  }

  private record Join(double score, int low, int high) {
    static final Comparator<Join> ORDER =
        Comparator.comparingDouble((Join j) -> -j.score)
            .thenComparingInt(Join::low)
            .thenComparingInt(Join::high);
  }

  private final Likeness likeness;
  private final Ban ban;
  private final double threshold;

  /** By number of group; empty once it was joined to another. */
  private final List<List<Integer>> groups = new ArrayList<>();

  private final List<Set<Integer>> neighbours = new ArrayList<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>(Join.ORDER);

  private Agglomeration(int items, Likeness likeness, Ban ban, double threshold) {
    this.likeness = likeness;
    this.ban = ban;
    this.threshold = threshold;
    for (int i = 0; i < items; i++) {
      groups.add(List.of(i));
      neighbours.add(new TreeSet<>());
    }
  }

  /** The groups, each in the order of its items, by their first item. */
  static List<List<Integer>> join(
      int items, List<int[]> pairs, Likeness likeness, Ban ban, double threshold) {
    Agglomeration run = new Agglomeration(items, likeness, ban, threshold);
    for (int[] pair : pairs) {
      run.offer(pair[0], pair[1]);
    }
    run.run();
    return run.groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> g.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void offer(int a, int b) {
    neighbours.get(a).add(b);
    neighbours.get(b).add(a);
    double score = linkage(groups.get(a), groups.get(b));
    if (score >= threshold) {
      queue.add(new Join(score, Math.min(a, b), Math.max(a, b)));
    }
  }

  private void run() {
    for (Join join = queue.poll(); join != null; join = queue.poll()) {
      if (isAlive(join.low()) && isAlive(join.high())) {
        merge(join.low(), join.high());
      }
    }
  }

  private boolean isAlive(int group) {
    return !groups.get(group).isEmpty();
  }

  private void merge(int a, int b) {
    List<Integer> members = new ArrayList<>(groups.get(a));
    members.addAll(groups.get(b));
    groups.set(a, List.of());
    groups.set(b, List.of());
    int merged = groups.size();
    groups.add(List.copyOf(members));
    Set<Integer> around = new TreeSet<>(neighbours.get(a));
    around.addAll(neighbours.get(b));
    neighbours.add(new TreeSet<>());
    for (int other : around) {
      if (isAlive(other)) {
        offer(merged, other);
      }
    }
  }

  /**
   * The mean of the average and of the best likeness of the two groups' members; 0 where any two of
   * them must not meet, which is asked first, since it costs less than to judge them.
   */
  private double linkage(List<Integer> a, List<Integer> b) {
    if (a.stream().anyMatch(one -> b.stream().anyMatch(two -> ban.isBanned(one, two)))) {
      return 0;
    }
    double sum = 0;
    double best = 0;
    for (int one : a) {
      for (int two : b) {
        double alike = likeness.of(one, two);
        sum += alike;
        best = Math.max(best, alike);
      }
    }
    return (sum / ((double) a.size() * b.size()) + best) / 2;
  }
}
