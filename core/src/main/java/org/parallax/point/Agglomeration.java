package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins items into groups by average linkage: the two groups whose members are most alike on
 * average are joined first, as long as no pair among them is forbidden. A chain of likenesses alone
 * never makes a group. How a joined group is linked to another follows from how its parts were
 * (Lance and Williams, 1967), so that each pair of items is asked once at most.
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

  /**
   * How two groups are linked.
   *
   * @param sum of the likenesses of their pairs of members
   * @param best of them
   * @param pairs their number; 0 where two members must not meet
   */
  private record Link(double sum, double best, int pairs) {
    static final Link BANNED = new Link(0, 0, 0);

    boolean isBanned() {
      return pairs == 0;
    }

    Link and(Link other) {
      return isBanned() || other.isBanned()
          ? BANNED
          : new Link(sum + other.sum, Math.max(best, other.best), pairs + other.pairs);
    }

    /** The mean of the average and of the best likeness. */
    double score() {
      return isBanned() ? 0 : (sum / pairs + best) / 2;
    }
  }

  private final Likeness likeness;
  private final Ban ban;
  private final double threshold;

  /** By number of group; empty once it was joined to another. */
  private final List<List<Integer>> groups = new ArrayList<>();

  /** By number of group, the groups that share enough with it to be asked for. */
  private final List<Map<Integer, Link>> links = new ArrayList<>();

  private final PriorityQueue<Join> queue = new PriorityQueue<>(Join.ORDER);

  private Agglomeration(int items, Likeness likeness, Ban ban, double threshold) {
    this.likeness = likeness;
    this.ban = ban;
    this.threshold = threshold;
    for (int i = 0; i < items; i++) {
      groups.add(List.of(i));
      links.add(new HashMap<>());
    }
  }

  /** The groups, each in the order of its items, by their first item. */
  static List<List<Integer>> join(
      int items, List<int[]> pairs, Likeness likeness, Ban ban, double threshold) {
    Agglomeration run = new Agglomeration(items, likeness, ban, threshold);
    for (int[] pair : pairs) {
      run.link(pair[0], pair[1], run.between(pair[0], pair[1]));
    }
    run.run();
    return run.groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> g.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void link(int a, int b, Link link) {
    links.get(a).put(b, link);
    links.get(b).put(a, link);
    if (link.score() >= threshold) {
      queue.add(new Join(link.score(), Math.min(a, b), Math.max(a, b)));
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
    Set<Integer> around = new TreeSet<>(links.get(a).keySet());
    around.addAll(links.get(b).keySet());
    around.removeAll(Set.of(a, b));
    int merged = groups.size();
    links.add(new HashMap<>());
    for (int other : around) {
      Link link = known(a, other);
      link(merged, other, link.isBanned() ? link : link.and(known(b, other)));
      links.get(other).remove(a);
      links.get(other).remove(b);
    }
    List<Integer> members = new ArrayList<>(groups.get(a));
    members.addAll(groups.get(b));
    groups.add(List.copyOf(members));
    for (int part : List.of(a, b)) {
      groups.set(part, List.of());
      links.set(part, Map.of());
    }
  }

  private Link known(int group, int other) {
    Link link = links.get(group).get(other);
    return link == null ? between(group, other) : link;
  }

  /** Bans are asked first, since they cost less than to judge. */
  private Link between(int a, int b) {
    for (int one : groups.get(a)) {
      for (int two : groups.get(b)) {
        if (ban.isBanned(one, two)) {
          return Link.BANNED;
        }
      }
    }
    double sum = 0;
    double best = 0;
    for (int one : groups.get(a)) {
      for (int two : groups.get(b)) {
        double alike = likeness.of(one, two);
        sum += alike;
        best = Math.max(best, alike);
      }
    }
    return new Link(sum, best, groups.get(a).size() * groups.get(b).size());
  }
}
