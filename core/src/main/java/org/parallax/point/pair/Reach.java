package org.parallax.point.pair;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of a group a subject speaks of: "one of the sailors", "the other", "a third sailor",
 * "both". Two claims of one frame that reach different members are twins, not one matter.
 */
public enum Reach {
  ONE,
  OTHER,
  FURTHER,
  ALL,
  /** Several of a kind, not all: "some crews". */
  SOME,
  NONE,
  UNSAID;

  private static final Map<String, Reach> FIRST_WORDS =
      Map.ofEntries(
          Map.entry("one", ONE),
          Map.entry("either", ONE),
          Map.entry("other", OTHER),
          Map.entry("another", FURTHER),
          Map.entry("third", FURTHER),
          Map.entry("fourth", FURTHER),
          Map.entry("both", ALL),
          Map.entry("all", ALL),
          Map.entry("each", ALL),
          Map.entry("every", ALL),
          Map.entry("some", SOME),
          Map.entry("many", SOME),
          Map.entry("most", SOME),
          Map.entry("several", SOME),
          Map.entry("neither", NONE),
          Map.entry("none", NONE),
          Map.entry("no", NONE));

  private static final int WORDS_READ = 3;

  /** The reach of the noun phrase {@code words}. */
  public static Reach of(String words) {
    List<String> first =
        List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
            .filter(w -> !w.isEmpty() && !w.equals("the") && !w.equals("a"))
            .limit(WORDS_READ)
            .toList();
    return first.isEmpty() ? UNSAID : FIRST_WORDS.getOrDefault(first.getFirst(), UNSAID);
  }

  /** Whether more than one of the group is meant. */
  public boolean isMany() {
    return this == ALL || this == SOME;
  }

  /** Whether one member of a group is meant. */
  public boolean isSingle() {
    return this == ONE || this == OTHER || this == FURTHER;
  }
}
