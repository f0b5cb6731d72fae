package org.parallax.eval;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Compares the names that a ledger takes for one with those that a person does. */
final class NamesJoined {
  private final Collection<Set<String>> entities;

  /**
   * A comparison with these entities.
   *
   * @param entities the plain names of each
   */
  NamesJoined(Collection<Set<String>> entities) {
    this.entities = entities;
  }

  /** Pairs of names that a person takes for one, and how many of them stand in one entity. */
  StoryScore.Share joined(List<List<String>> groups) {
    int hits = 0;
    int all = 0;
    for (List<String> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          all++;
          hits += isOne(group.get(i), group.get(j)) ? 1 : 0;
        }
      }
    }
    return new StoryScore.Share(hits, all);
  }

  /** Pairs of groups of names, and how many of them share no entity. */
  StoryScore.Share keptApart(List<List<String>> groups) {
    int mixed = 0;
    int all = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = 0; j < i; j++) {
        all++;
        mixed += meet(groups.get(i), groups.get(j)) ? 1 : 0;
      }
    }
    return new StoryScore.Share(all - mixed, all);
  }

  private boolean meet(List<String> group, List<String> other) {
    return group.stream().anyMatch(a -> other.stream().anyMatch(b -> isOne(a, b)));
  }

  private boolean isOne(String a, String b) {
    String first = GoldClaims.plain(a);
    String second = GoldClaims.plain(b);
    return entities.stream().anyMatch(e -> e.contains(first) && e.contains(second));
  }
}
