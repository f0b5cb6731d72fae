package org.parallax.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words that keep two names of places or bodies apart, or that only stand in another order. */
final class OtherWords {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("upper", "lower"),
          Map.entry("lower", "upper"),
          Map.entry("north", "south"),
          Map.entry("south", "north"),
          Map.entry("northern", "southern"),
          Map.entry("southern", "northern"),
          Map.entry("east", "west"),
          Map.entry("west", "east"),
          Map.entry("eastern", "western"),
          Map.entry("western", "eastern"),
          Map.entry("inner", "outer"),
          Map.entry("outer", "inner"),
          Map.entry("old", "new"),
          Map.entry("new", "old"));

  private static final Set<String> SMALL = Set.of("the", "of", "at", "in");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");

  private OtherWords() {}

  /** Whether two plain forms have other numbers ("Hill 212") or opposite words ("Upper Ost"). */
  static boolean part(String a, String b) {
    List<String> wordsA = List.of(a.split(" "));
    List<String> wordsB = List.of(b.split(" "));
    Set<String> numbersA = numbers(wordsA);
    Set<String> numbersB = numbers(wordsB);
    if (!numbersA.isEmpty() && !numbersB.isEmpty() && !numbersA.equals(numbersB)) {
      return true;
    }
    return wordsA.stream()
        .anyMatch(w -> OPPOSITES.containsKey(w) && !wordsB.contains(w) && hasOpposite(w, wordsB));
  }

  private static boolean hasOpposite(String word, List<String> words) {
    return words.contains(OPPOSITES.getOrDefault(word, ""));
  }

  private static Set<String> numbers(List<String> words) {
    Set<String> numbers = new TreeSet<>();
    for (String word : words) {
      if (NUMBER.matcher(word).matches()) {
        numbers.add(word.replaceAll("\\D", ""));
      }
    }
    return numbers;
  }

  /** Whether two plain forms are of the same words: "Camp Velen", "the Velen camp". */
  static boolean isTurned(String a, String b) {
    Set<String> wordsA = new TreeSet<>(List.of(a.split(" ")));
    Set<String> wordsB = new TreeSet<>(List.of(b.split(" ")));
    wordsA.removeAll(SMALL);
    wordsB.removeAll(SMALL);
    return wordsA.size() > 1 && wordsA.equals(wordsB);
  }
}
