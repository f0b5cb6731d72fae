package org.parallax.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Report;

/**
 * The words of a report with how often they stand in it, folded to lower case and to a plain stem.
 */
final class TextWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
  private static final int HEADLINE_WEIGHT = 2;
  private static final int SHORTEST_STEM = 3;

  private TextWords() {}

  /**
   * The words of the report by their stem; a word of the headline counts twice, a capital within a
   * sentence counts double.
   */
  static Map<String, Integer> of(Report report) {
    Map<String, Integer> counts = new TreeMap<>();
    int headline = report.headline().map(String::length).orElse(0);
    Matcher words = WORD.matcher(report.text());
    while (words.find()) {
      String word = words.group();
      String stem = stem(word);
      if (stem.length() > 1) {
        int weight = words.start() < headline ? HEADLINE_WEIGHT : 1;
        boolean isName =
            Character.isUpperCase(word.charAt(0)) && !opensSentence(report.text(), words.start());
        counts.merge(stem, isName ? 2 * weight : weight, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean opensSentence(String text, int start) {
    for (int i = start - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return ".!?:\"“‘".indexOf(c) >= 0 || text.substring(i, start).indexOf('\n') >= 0;
      }
    }
    return true;
  }

  /** A crude stem: without possessive and the commonest endings. */
  static String stem(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (folded.endsWith("'s")) {
      folded = folded.substring(0, folded.length() - 2);
    }
    if (folded.endsWith("ies") && folded.length() > SHORTEST_STEM + 2) {
      return folded.substring(0, folded.length() - 3) + "y";
    }
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending)
          && !folded.endsWith("ss")
          && folded.length() - ending.length() >= SHORTEST_STEM) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }
}
