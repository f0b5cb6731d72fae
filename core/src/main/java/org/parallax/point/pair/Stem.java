package org.parallax.point.pair;

import java.util.List;
import java.util.Locale;

/**
 * The part of a word that its inflections and nearest derivations share: "documents" and
 * "documentation", "captured" and "capturing". Light on purpose: it never shortens a word below
 * four letters.
 */
public final class Stem {
  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ances", "ance",
          "ences", "ence", "ers", "ies", "ied", "ed", "es", "er", "ly", "s", "e", "y");

  private Stem() {}

  /** The stem of {@code word}, in lower case. */
  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith("'s") || lower.endsWith("’s") ? cut(lower, 2) : lower;
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST) {
        return undouble(cut(bare, ending.length()));
      }
    }
    return bare;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "aeiouls".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }
}
