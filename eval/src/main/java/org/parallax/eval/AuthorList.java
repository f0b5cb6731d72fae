package org.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The surnames in a bookseller's list of authors, however it orders and parts the names. */
final class AuthorList {
  private static final Set<String> NO_NAMES =
      Set.of(
          "author",
          "joint",
          "editor",
          "editors",
          "ed",
          "eds",
          "jr",
          "sr",
          "dr",
          "phd",
          "ph",
          "the",
          "by",
          "et",
          "al",
          "other",
          "others",
          "more",
          "unknown",
          "none",
          "not",
          "available",
          "ii",
          "iii",
          "iv",
          "illustrator",
          "foreword",
          "contributor",
          "various");

  private static final Pattern BETWEEN = Pattern.compile("[;/|&\\\\]|\\band\\b|\\bwith\\b");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private AuthorList() {}

  /** The surnames, sorted, parted by blanks; empty where there are none. */
  static String surnames(String list) {
    String plain =
        list.replace("&amp;", "&")
            .replace("&#39;", "'")
            .replace("&apos;", "'")
            .replace("&quot;", "\"")
            .toLowerCase(Locale.ROOT)
            .replace("andapos;", "'")
            .replaceAll("['’`]", "")
            .replaceAll("\\([^)]*\\)", ";");
    Set<String> surnames = new TreeSet<>();
    for (String chunk : BETWEEN.split(plain)) {
      List<List<String>> parts = new ArrayList<>();
      for (String part : chunk.split(",")) {
        List<String> words = words(part);
        if (!words.isEmpty()) {
          parts.add(words);
        }
      }
      surnames.addAll(surnames(parts));
    }
    return String.join(" ", surnames);
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(part);
    while (matcher.find()) {
      if (!NO_NAMES.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /**
   * "Ada Brock, Tobias Velen", "Brock, Ada", "Brock, Ada, Tobias Velen" or "Brock, A., Velen, T.".
   */
  private static List<String> surnames(List<List<String>> parts) {
    int n = parts.size();
    List<String> found = new ArrayList<>();
    boolean whole = n > 1 && parts.stream().allMatch(p -> longWords(p) > 1);
    boolean firstTurned = n > 2 && parts.subList(1, n - 1).stream().allMatch(p -> p.size() > 1);
    int step = n < 3 || whole || firstTurned ? 1 : 2;
    int end = n == 2 && !whole ? 1 : firstTurned && !whole ? n - 1 : n;
    for (int i = 0; i < end; i += step) {
      found.add(last(parts.get(i)));
    }
    return found;
  }

  private static long longWords(List<String> words) {
    return words.stream().filter(w -> w.length() > 1).count();
  }

  private static String last(List<String> words) {
    return words.reversed().stream()
        .filter(w -> w.length() > 1)
        .findFirst()
        .orElse(words.getLast());
  }
}
