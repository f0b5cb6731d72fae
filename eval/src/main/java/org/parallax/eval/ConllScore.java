package org.parallax.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well found chains of mentions match those of people, by the three measures whose mean the
 * CoNLL shared tasks rank by (Pradhan et al. 2012): links (MUC; Vilain et al. 1995), mentions
 * (B-cubed; Bagga and Baldwin 1998), and chains put one to one (CEAF with the entity similarity;
 * Luo 2005). The mentions are given, so found and gold chains hold the same ones.
 */
record ConllScore(Part muc, Part bcubed, Part ceaf) {

  /** Precision and recall of one measure, each 0 to 1. */
  record Part(double precision, double recall) {
    /** The harmonic mean. */
    double f1() {
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
  }

  /** The mean F1 of the three. */
  double mean() {
    return (muc.f1() + bcubed.f1() + ceaf.f1()) / 3;
  }

  /**
   * Scores chains.
   *
   * @param found the name of each mention's chain as found
   * @param gold the name of each mention's chain as labelled, in the same order
   */
  static ConllScore of(List<String> found, List<String> gold) {
    if (found.size() != gold.size()) {
      throw new IllegalArgumentException(
          "found " + found.size() + " mentions must be as many as gold " + gold.size());
    }
    Map<String, Map<String, Integer>> ours = overlaps(found, gold);
    Map<String, Map<String, Integer>> theirs = overlaps(gold, found);
    double alike = alike(ours, theirs);
    return new ConllScore(
        new Part(links(ours), links(theirs)),
        new Part(shares(ours, found.size()), shares(theirs, gold.size())),
        new Part(of(alike, ours.size()), of(alike, theirs.size())));
  }

  private static double of(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** How many mentions each chain of {@code one} shares with each chain of {@code other}. */
  private static Map<String, Map<String, Integer>> overlaps(List<String> one, List<String> other) {
    Map<String, Map<String, Integer>> cells = new TreeMap<>();
    for (int i = 0; i < one.size(); i++) {
      cells.computeIfAbsent(one.get(i), k -> new TreeMap<>()).merge(other.get(i), 1, Integer::sum);
    }
    return cells;
  }

  private static int size(Map<String, Integer> chain) {
    return chain.values().stream().mapToInt(n -> n).sum();
  }

  /** The share of the links of the chains that the other partition leaves whole. */
  private static double links(Map<String, Map<String, Integer>> chains) {
    double kept = 0;
    double all = 0;
    for (Map<String, Integer> chain : chains.values()) {
      kept += size(chain) - chain.size();
      all += size(chain) - 1;
    }
    return of(kept, all);
  }

  /** The mean share of each mention's chain that the other partition puts with it. */
  private static double shares(Map<String, Map<String, Integer>> chains, int mentions) {
    double sum = 0;
    for (Map<String, Integer> chain : chains.values()) {
      for (int both : chain.values()) {
        sum += (double) both * both / size(chain);
      }
    }
    return of(sum, mentions);
  }

  /** The similarity of the chains when they are put one to one so that it is the greatest. */
  private static double alike(
      Map<String, Map<String, Integer>> ours, Map<String, Map<String, Integer>> theirs) {
    double sum = 0;
    for (List<String> group : connected(ours)) {
      List<String> columns =
          group.stream().flatMap(c -> chain(ours, c).keySet().stream()).distinct().toList();
      double[][] cells = new double[group.size()][columns.size()];
      for (int i = 0; i < group.size(); i++) {
        Map<String, Integer> one = chain(ours, group.get(i));
        for (int j = 0; j < columns.size(); j++) {
          Map<String, Integer> other = chain(theirs, columns.get(j));
          cells[i][j] =
              2.0 * one.getOrDefault(columns.get(j), 0) / Math.max(1, size(one) + size(other));
        }
      }
      sum += Assignment.greatest(cells);
    }
    return sum;
  }

  private static Map<String, Integer> chain(Map<String, Map<String, Integer>> of, String name) {
    return of.getOrDefault(name, Map.of());
  }

  /** The chains in groups that share no mention's other chain: each can be put one to one alone. */
  private static Collection<List<String>> connected(Map<String, Map<String, Integer>> chains) {
    Map<String, List<String>> groupOf = new HashMap<>();
    Map<Integer, List<String>> groups = new TreeMap<>();
    int next = 0;
    for (Map.Entry<String, Map<String, Integer>> chain : chains.entrySet()) {
      List<String> group = new ArrayList<>(List.of(chain.getKey()));
      for (String column : chain.getValue().keySet()) {
        List<String> before = groupOf.get(column);
        if (before != null && before != group) {
          group.addAll(before);
          groups.values().removeIf(g -> g == before);
          List<String> joined = group;
          groupOf.replaceAll((k, g) -> g == before ? joined : g);
        }
        groupOf.put(column, group);
      }
      groups.put(next++, group);
    }
    return groups.values();
  }
}
