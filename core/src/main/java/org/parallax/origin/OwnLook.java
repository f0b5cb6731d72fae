package org.parallax.origin;

import java.util.regex.Pattern;
import org.parallax.model.Span;

/** The words by which an outlet says that it looked for itself. */
final class OwnLook {
  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(?:our (?:reporter|correspondent|photographer|team|journalist)s?"
              + "|(?:a|an|this|the) [\\p{L} ]{0,30}(?:reporter|correspondent|photographer|journalist)s?"
              + " (?:at|on|in|who|saw|watched|counted|witnessed|heard|observed|visited|travelling)"
              + "|seen by (?:this|our) \\p{L}+|(?:reviewed|verified|geolocated|analysed|analyzed) by (?:this|our) \\p{L}+)\\b",
          Pattern.CASE_INSENSITIVE);

  private OwnLook() {}

  /** Whether the sentence says so. */
  static boolean isIn(String text, Span sentence) {
    return MARKS.matcher(sentence.of(text)).find();
  }
}
