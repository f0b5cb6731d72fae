package org.parallax.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.text.Table;

/** The words of the calendar and of small numbers, as values and as pieces of patterns. */
final class CalendarWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private final Map<String, Map<String, String>> classes = new HashMap<>();

  CalendarWords() {
    for (List<String> row : Table.beside(CalendarWords.class, "calendar.tsv").rows()) {
      for (String form : row.get(1).split("\\|")) {
        classes.computeIfAbsent(row.getFirst(), c -> new HashMap<>()).put(form, row.get(2));
      }
    }
  }

  /** The value of {@code word} in that class of words. */
  String value(String sort, String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "").replaceAll("\\s+", " ");
    String value = classes.getOrDefault(sort, Map.of()).get(plain);
    if (value == null) {
      throw new IllegalArgumentException("no " + sort + " is named " + word);
    }
    return value;
  }

  int number(String sort, String word) {
    return Integer.parseInt(value(sort, word));
  }

  /** An alternation of all words of that class, the longest first. */
  String pattern(String sort) {
    return classes.getOrDefault(sort, Map.of()).keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(word -> isShort(sort, word) ? Pattern.quote(word) + "\\.?" : Pattern.quote(word))
        .map(word -> word.replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** All words of that class with what units add to them: "five months", "24-hour". */
  Set<String> heads(String sort) {
    Set<String> heads = new TreeSet<>(classes.getOrDefault(sort, Map.of()).keySet());
    if (sort.equals("unit")) {
      heads.addAll(List.of("night", "morning", "afternoon", "evening"));
    }
    return heads;
  }

  /** Whether a full stop may stand behind the word as a sign that it is cut short. */
  private static boolean isShort(String sort, String word) {
    return sort.equals("month")
        && word.length() < 5
        && !Set.of("may", "june", "july").contains(word);
  }

  /** An alternation of the small numbers in words and digits. */
  static String numbers() {
    List<String> words = new ArrayList<>(SMALL);
    String ten =
        "(?:"
            + String.join("|", TENS)
            + ")(?:[-\\s](?:"
            + String.join("|", SMALL.subList(1, 10))
            + "))?";
    words.sort(Comparator.comparingInt(String::length).reversed());
    return "(?:\\d+(?:\\.\\d+)?(?:\\s+(?:hundred|thousand|million|billion))?|\\d+(?:,\\d{3})+|"
        + ten
        + "|"
        + String.join("|", words)
        + "|(?:a|one|two|three|four|five)\\s+(?:hundred|thousand))";
  }

  /** The value of a number that {@link #numbers} matches. */
  static double numberOf(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(",", "").strip();
    String[] parts = plain.split("[-\\s]+");
    double total = 0;
    for (String part : parts) {
      if (Character.isDigit(part.charAt(0))) {
        total += Double.parseDouble(part);
      } else if (SMALL.contains(part)) {
        total += SMALL.indexOf(part);
      } else if (TENS.contains(part)) {
        total += 10 * (TENS.indexOf(part) + 2);
      } else {
        total = Math.max(1, total) * scale(part);
      }
    }
    return total;
  }

  private static double scale(String word) {
    return switch (word) {
      case "hundred" -> 1e2;
      case "thousand" -> 1e3;
      case "million" -> 1e6;
      case "billion" -> 1e9;
      default -> 1;
    };
  }
}
