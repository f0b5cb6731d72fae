package org.parallax.point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Kinship;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;
import org.parallax.text.Vectors;

/** Groups the claims of a story by the question that they answer. */
final class Grouping {
  private final List<View> views;
  private final Weights weights;
  private final Gate gate;
  private final List<List<View>> stacks;
  private final List<int[]> candidates;

  /** By index of the claim. */
  private final int[] stackOf;

  /** The pairs of innermost levels that share enough to be judged, by their key. */
  private final Map<Long, Judged> judged = new LinkedHashMap<>();

  /**
   * What the gate finds on two stacks.
   *
   * @param a number of one of them
   * @param b number of the other
   * @param isBanned whether a rule keeps them apart
   * @param likelihood that they are one matter, whatever rules say
   */
  private record Judged(int a, int b, boolean isBanned, double likelihood) {}

  Grouping(List<View> views, Vectors vectors) {
    this.views = views;
    this.weights = new Weights(views);
    this.gate = new Gate(weights, new Kinship(vectors, weights));
    this.candidates = Candidates.pairs(views, weights);
    this.stacks = Stacks.of(views);
    this.stackOf = new int[views.size()];
    for (int i = 0; i < stacks.size(); i++) {
      for (View view : stacks.get(i)) {
        stackOf[view.index()] = i;
      }
    }
    stackPairs().parallelStream()
        .map(p -> judge(p[0], p[1]))
        .toList()
        .forEach(j -> judged.put(key(j.a(), j.b()), j));
  }

  Gate gate() {
    return gate;
  }

  /** The groups, by their first claim. Every claim stands in one at least. */
  List<List<View>> groups() {
    List<List<View>> groups = new ArrayList<>();
    for (List<Integer> joined :
        Agglomeration.join(
            stacks.size(), stackPairs(), this::likeness, this::isBanned, Gate.THRESHOLD)) {
      List<View> group = new ArrayList<>();
      joined.forEach(s -> group.addAll(stacks.get(s)));
      groups.add(group);
    }
    return groups;
  }

  /** The candidate pairs of the innermost levels, with their measures. */
  List<PairSurvey.Pair> survey() {
    List<PairSurvey.Pair> pairs = new ArrayList<>();
    for (int[] pair : stackPairs()) {
      View a = stacks.get(pair[0]).getFirst();
      View b = stacks.get(pair[1]).getFirst();
      pairs.add(
          new PairSurvey.Pair(
              a.claim().id(),
              b.claim().id(),
              isBanned(pair[0], pair[1]),
              Arrays.stream(gate.measures(a, b)).boxed().toList()));
    }
    return pairs;
  }

  private List<int[]> stackPairs() {
    Set<Long> pairs = new TreeSet<>();
    for (int[] pair : candidates) {
      int a = stackOf[pair[0]];
      int b = stackOf[pair[1]];
      if (a != b) {
        pairs.add(key(a, b));
      }
    }
    return pairs.stream().map(k -> new int[] {(int) (k >> 32), (int) (long) k}).toList();
  }

  /** The innermost levels, in the order of the story's claims. */
  List<View> feet() {
    return stacks.stream().map(List::getFirst).toList();
  }

  /** The story with its points. */
  Told told(Map<Integer, String> pointOf, Setting setting) {
    return new Told(views, feet(), pointOf, setting, weights, candidates);
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** The innermost levels tell the matter, and are judged. */
  private Judged judge(int a, int b) {
    View one = stacks.get(a).getFirst();
    View two = stacks.get(b).getFirst();
    boolean isBanned = forbids(stacks.get(a), stacks.get(b));
    boolean isOutOfTheQuestion = isBanned && one.report().equals(two.report());
    return new Judged(a, b, isBanned, isOutOfTheQuestion ? 0 : gate.likelihood(one, two));
  }

  private double likeness(int a, int b) {
    Judged known = judged.get(key(a, b));
    return known == null
        ? gate.likelihood(stacks.get(a).getFirst(), stacks.get(b).getFirst())
        : known.likelihood();
  }

  private boolean isBanned(int a, int b) {
    Judged known = judged.get(key(a, b));
    return known == null ? forbids(stacks.get(a), stacks.get(b)) : known.isBanned();
  }

  /** The pairs of innermost levels that share enough to be judged, the likeliest first. */
  Joins joins() {
    List<Joins.Scored> scored = new ArrayList<>();
    for (Judged pair : judged.values()) {
      scored.add(
          new Joins.Scored(
              stacks.get(pair.a()).getFirst(), stacks.get(pair.b()).getFirst(), pair.likelihood()));
    }
    return new Joins(new Reasons(gate, weights), scored);
  }

  private static boolean forbids(List<View> a, List<View> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::sharesSentence))
        || Gate.ban(a.getFirst(), b.getFirst()).isPresent();
  }
}
