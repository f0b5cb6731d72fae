package org.parallax.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups the claims of a story by the question that they answer. */
final class Grouping {
  private final List<View> views;
  private final Weights weights;
  private final Gate gate;
  private final List<List<View>> stacks;

  /** By index of the claim. */
  private final int[] stackOf;

  private final Map<Long, Double> judged = new HashMap<>();

  Grouping(List<View> views) {
    this.views = views;
    this.weights = new Weights(views);
    this.gate = new Gate(weights);
    this.stacks = Stacks.of(views);
    this.stackOf = new int[views.size()];
    for (int i = 0; i < stacks.size(); i++) {
      for (View view : stacks.get(i)) {
        stackOf[view.index()] = i;
      }
    }
  }

  /** The groups, by their first claim. Every claim stands in one at least. */
  List<List<View>> groups() {
    Set<Long> pairs = new TreeSet<>();
    for (int[] pair : Candidates.pairs(views, weights)) {
      int a = stackOf[pair[0]];
      int b = stackOf[pair[1]];
      if (a != b) {
        pairs.add(key(a, b));
      }
    }
    List<int[]> stackPairs =
        pairs.stream().map(k -> new int[] {(int) (k >> 32), (int) (long) k}).toList();
    List<List<View>> groups = new ArrayList<>();
    for (List<Integer> joined :
        Agglomeration.join(
            stacks.size(), stackPairs, this::likeness, this::banned, Gate.THRESHOLD)) {
      List<View> group = new ArrayList<>();
      joined.forEach(s -> group.addAll(stacks.get(s)));
      groups.add(group);
    }
    return groups;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private double likeness(int a, int b) {
    return judged.computeIfAbsent(key(a, b), k -> judge(stacks.get(a), stacks.get(b)));
  }

  /** The best verdict on a pair of levels; the innermost levels must not forbid one another. */
  private double judge(List<View> a, List<View> b) {
    double best = 0;
    for (View one : a) {
      for (View two : b) {
        best = Math.max(best, gate.judge(one, two).score());
      }
    }
    return best;
  }

  private boolean banned(int a, int b) {
    return stacks.get(a).stream().anyMatch(x -> stacks.get(b).stream().anyMatch(x::sharesSentence))
        || gate.forbids(stacks.get(a).getFirst(), stacks.get(b).getFirst());
  }
}
