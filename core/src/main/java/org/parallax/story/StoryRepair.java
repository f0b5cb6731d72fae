package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Mends what the single pass could not know: the first reports of an event may share little, and
 * only those between them show that they belong together; or a story took in a report for want of
 * the one that it belongs to. Reports move to the story that they fit better or leave theirs, then
 * stories join that fit each other (local search on correlation clustering, Bansal et al. 2004).
 */
final class StoryRepair {
  private static final int MOST_ROUNDS = 4;

  private final JoinOdds odds;
  private final Partition partition;
  private final double least;

  /**
   * A repair.
   *
   * @param least the mean log-odds from which reports belong together
   */
  StoryRepair(JoinOdds odds, Partition partition, double least) {
    this.odds = odds;
    this.partition = partition;
    this.least = least;
  }

  /** Mends these stories and what the mending touches. */
  void mend(SortedSet<Integer> stories) {
    SortedSet<Integer> touched = stories;
    for (int round = 0; round < MOST_ROUNDS && !touched.isEmpty(); round++) {
      SortedSet<Integer> changed = new TreeSet<>();
      for (int report : reports(touched)) {
        changed.addAll(settle(report));
      }
      touched.addAll(changed);
      changed.addAll(join(touched));
      touched = changed;
    }
  }

  private SortedSet<Integer> reports(SortedSet<Integer> stories) {
    SortedSet<Integer> reports = new TreeSet<>();
    stories.forEach(story -> reports.addAll(partition.reports(story)));
    return reports;
  }

  /** Moves a report to where it fits best; gives the stories that this changed. */
  private List<Integer> settle(int report) {
    int home = partition.storyOf(report);
    boolean isAlone = partition.reports(home).size() == 1;
    double best = isAlone ? least : odds.of(report, partition.reports(home));
    int to = home;
    for (int story : neighbours(report)) {
      double fit = odds.of(report, partition.reports(story));
      if (fit > best) {
        best = fit;
        to = story;
      }
    }
    if (to != home) {
      partition.move(report, to);
      return List.of(home, to);
    }
    return isAlone || best >= least ? List.of() : List.of(home, partition.part(report));
  }

  /** The stories of the reports that a report was compared with, without its own. */
  private SortedSet<Integer> neighbours(int report) {
    SortedSet<Integer> stories = new TreeSet<>();
    odds.compared(report).forEach(other -> stories.add(partition.storyOf(other)));
    stories.remove(partition.storyOf(report));
    return stories;
  }

  /** Two stories that fit each other. */
  private record Pair(int story, int other, double fit) {
    static final Comparator<Pair> SUREST =
        Comparator.comparingDouble((Pair p) -> -p.fit)
            .thenComparingInt(Pair::story)
            .thenComparingInt(Pair::other);
  }

  /** Joins stories, the surest first, each once at the most; gives those that grew. */
  private SortedSet<Integer> join(SortedSet<Integer> touched) {
    SortedSet<Integer> joined = new TreeSet<>();
    SortedSet<Integer> grown = new TreeSet<>();
    for (Pair pair : pairs(touched)) {
      if (!joined.contains(pair.story()) && !joined.contains(pair.other())) {
        joined.add(pair.story());
        joined.add(pair.other());
        partition.merge(pair.other(), pair.story());
        grown.add(pair.story());
      }
    }
    return grown;
  }

  private List<Pair> pairs(SortedSet<Integer> touched) {
    List<Pair> pairs = new ArrayList<>();
    for (int story : touched) {
      SortedSet<Integer> others = new TreeSet<>();
      partition.reports(story).forEach(report -> others.addAll(neighbours(report)));
      for (int other : others) {
        if (other > story || !touched.contains(other)) {
          double fit = odds.of(partition.reports(story), partition.reports(other));
          if (fit > least) {
            pairs.add(new Pair(Math.min(story, other), Math.max(story, other), fit));
          }
        }
      }
    }
    pairs.sort(Pair.SUREST);
    return pairs;
  }
}
