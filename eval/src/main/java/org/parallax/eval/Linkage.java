package org.parallax.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Groups by average linkage: the two groups whose members are most alike on average are joined. */
final class Linkage {
  private final double[][] alike;
  private final int[] sizes;
  private final int[] groupOf;
  private final boolean[] gone;

  private Linkage(double[][] likeness) {
    alike = Arrays.stream(likeness).map(double[]::clone).toArray(double[][]::new);
    sizes = new int[likeness.length];
    groupOf = new int[likeness.length];
    gone = new boolean[likeness.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = 1;
      groupOf[i] = i;
    }
  }

  /**
   * The number of each item's group: that of its first member.
   *
   * @param likeness of each two items, symmetric; not changed
   * @param least groups less alike than this stay apart
   */
  static List<Integer> groups(double[][] likeness, double least) {
    Linkage linkage = new Linkage(likeness);
    int[] next = linkage.nearest();
    while (next.length == 2 && linkage.alike[next[0]][next[1]] >= least) {
      linkage.join(next[0], next[1]);
      next = linkage.nearest();
    }
    List<Integer> groups = new ArrayList<>();
    for (int group : linkage.groupOf) {
      groups.add(group);
    }
    return groups;
  }

  /** The two groups that are most alike, the first ones of equals; empty where one is left. */
  private int[] nearest() {
    int[] best = {};
    for (int i = 0; i < sizes.length; i++) {
      for (int j = i + 1; j < sizes.length && !gone[i]; j++) {
        if (!gone[j] && (best.length == 0 || alike[i][j] > alike[best[0]][best[1]])) {
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }

  private void join(int into, int from) {
    int both = sizes[into] + sizes[from];
    for (int k = 0; k < sizes.length; k++) {
      double mean = (alike[into][k] * sizes[into] + alike[from][k] * sizes[from]) / both;
      alike[into][k] = mean;
      alike[k][into] = mean;
      groupOf[k] = groupOf[k] == from ? into : groupOf[k];
    }
    sizes[into] = both;
    gone[from] = true;
  }
}
