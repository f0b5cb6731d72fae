package org.parallax.story;

import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Report;
import org.parallax.text.Words;

/** The words of a report with how often they stand in it, by their stem. */
final class TextWords {
  private static final int HEADLINE_WEIGHT = 2;

  private TextWords() {}

  /** A word of the headline counts twice, a capital within a sentence counts double. */
  static Map<String, Integer> of(Report report) {
    Map<String, Integer> counts = new TreeMap<>();
    int headline = report.headline().map(String::length).orElse(0);
    for (Words.Word word : Words.of(report.text())) {
      String stem = word.stem();
      if (stem.length() > 1) {
        int start = word.span().start();
        int weight = start < headline ? HEADLINE_WEIGHT : 1;
        boolean isName =
            Character.isUpperCase(report.text().charAt(start))
                && !opensSentence(report.text(), start);
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
}
