package org.parallax.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** The words by which an outlet says that it looked for itself. */
final class OwnLook {
  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(?:our (?:reporter|correspondent|photographer|team|journalist)s?|(?:a|an|this|the)"
              + " [\\p{L} ]{0,30}(?:reporter|correspondent|photographer|journalist)s?"
              + " (?:at|on|in|who|saw|watched|counted|witnessed|heard|observed|visited|travelling)|seen"
              + " by (?:this|our) \\p{L}+|(?:reviewed|verified|geolocated|analysed|analyzed) by"
              + " (?:this|our) \\p{L}+)\\b",
          Pattern.CASE_INSENSITIVE);

  private OwnLook() {}

  /** The words of the sentence that say so. */
  static Optional<Span> in(String text, Span sentence) {
    Matcher matcher = MARKS.matcher(sentence.of(text));
    return matcher.find()
        ? Optional.of(
            new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end()))
        : Optional.empty();
  }
}
