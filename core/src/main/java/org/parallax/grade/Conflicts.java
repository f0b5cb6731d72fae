package org.parallax.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;

/** The conflicts of values on one point that are open, and who stands behind each value. */
final class Conflicts {
  private final StoryFacts story;
  private final Matter matter;
  private final Predicate<Claim> isKept;
  private final List<Backed> holders;

  /**
   * The conflicts of {@code matter}.
   *
   * @param isKept which claims count
   * @param holders whoever holds anything on the point
   */
  Conflicts(StoryFacts story, Matter matter, Predicate<Claim> isKept, List<Backed> holders) {
    this.story = story;
    this.matter = matter;
    this.isKept = isKept;
    this.holders = holders;
  }

  boolean areOpen() {
    return !conflicts().isEmpty();
  }

  /** The conflicts of which two values are still told. */
  private List<Discrepancy> conflicts() {
    return story.conflicts(matter).stream().filter(d -> values(d).size() > 1).toList();
  }

  /** The distinct values of a conflict that are still told. */
  private Set<String> values(Discrepancy conflict) {
    return conflict.values().stream()
        .filter(v -> isKept.test(story.claim(v.claim())))
        .map(Discrepancy.Value::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The claims that stand in them, in the order of the ledger. */
  List<String> claims() {
    Set<String> ids =
        conflicts().stream()
            .flatMap(d -> d.claims().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return story.claims(ids).stream().filter(isKept).map(Claim::id).toList();
  }

  /**
   * The most values of one conflict that each have a voice of their own: one with a name, or that
   * shows, and holds no other of them.
   */
  int supportedValues() {
    int most = 0;
    for (Discrepancy conflict : conflicts()) {
      Map<String, List<Backed>> behind = new TreeMap<>();
      for (Discrepancy.Value value : conflict.values()) {
        for (Backed holder : holders) {
          if ((holder.isNamed() || holder.shows())
              && holder.claims().stream().anyMatch(c -> c.id().equals(value.claim()))) {
            behind.computeIfAbsent(value.value(), k -> new ArrayList<>()).add(holder);
          }
        }
      }
      most = Math.max(most, ownVoices(behind));
    }
    return most;
  }

  private int ownVoices(Map<String, List<Backed>> behind) {
    List<Backed> all = behind.values().stream().flatMap(List::stream).distinct().toList();
    List<Set<String>> groups = Backed.groups(all, holders);
    Set<String> own = new TreeSet<>();
    for (Set<String> group : groups) {
      List<String> held =
          behind.entrySet().stream()
              .filter(e -> e.getValue().stream().anyMatch(b -> b.isIn(group)))
              .map(Map.Entry::getKey)
              .toList();
      if (held.size() == 1) {
        own.addAll(held);
      }
    }
    return own.size();
  }
}
