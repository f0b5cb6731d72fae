package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts those who rest on nobody in common. */
final class Independence {
  private Independence() {}

  /**
   * Joins sets that share a member, until none do; the joined sets in the order of their first.
   *
   * @param sets of keys, each on whom one origin rests
   */
  static List<Set<String>> apart(List<Set<String>> sets) {
    List<Set<String>> groups = new ArrayList<>();
    for (Set<String> set : sets) {
      Set<String> joined = new LinkedHashSet<>(set);
      List<Set<String>> left = new ArrayList<>();
      int at = -1;
      for (Set<String> group : groups) {
        if (group.stream().anyMatch(joined::contains)) {
          at = at < 0 ? left.size() : at;
          joined.addAll(group);
        } else {
          left.add(group);
        }
      }
      left.add(at < 0 ? left.size() : at, joined);
      groups = left;
    }
    return groups;
  }
}
