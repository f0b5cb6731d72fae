package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which report stands in which story; each stands in one. */
final class Partition {
  private final List<Integer> storyOf = new ArrayList<>();
  private final List<SortedSet<Integer>> stories = new ArrayList<>();

  /** Puts the next report into a story of its own and gives the story's number. */
  int open() {
    storyOf.add(stories.size());
    stories.add(new TreeSet<>(List.of(storyOf.size() - 1)));
    return stories.size() - 1;
  }

  int storyOf(int report) {
    return storyOf.get(report);
  }

  /** The reports of a story, ascending; none where all have left it. */
  SortedSet<Integer> reports(int story) {
    return stories.get(story);
  }

  void move(int report, int story) {
    stories.get(storyOf.get(report)).remove(report);
    stories.get(story).add(report);
    storyOf.set(report, story);
  }

  /** Moves a report into a new story and gives its number. */
  int part(int report) {
    stories.add(new TreeSet<>());
    move(report, stories.size() - 1);
    return stories.size() - 1;
  }

  void merge(int story, int into) {
    for (int report : List.copyOf(stories.get(story))) {
      move(report, into);
    }
  }

  /** The stories that hold a report, by their first. */
  List<List<Integer>> stories() {
    return stories.stream()
        .filter(story -> !story.isEmpty())
        .<List<Integer>>map(List::copyOf)
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }
}
