package org.parallax.time;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.model.Span;
import org.parallax.time.NewsTimeReader.Found;

/** The two ends of a range that one rule read: "March 3 and 5". */
final class Ends {
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*[-–/]\\s*|\\s+(?:to|and|through|or|until|till)\\s+(?:the\\s+)?",
          Pattern.CASE_INSENSITIVE);

  private Ends() {}

  /** Both ends, or what was found where it is no range or does not show where its ends meet. */
  static Stream<Found> of(Found found, String text) {
    String[] values = found.reading().value().split("/");
    String words = found.span().of(text);
    Matcher joint = JOINT.matcher(words);
    if (values.length != 2 || !joint.find()) {
      return Stream.of(found);
    }
    int start = found.span().start();
    Reading whole = found.reading();
    Reading first = end(whole, values[0], whole.from(), Optional.empty());
    Reading last = end(whole, values[1], Optional.empty(), whole.until());
    return Stream.of(
        new Found(new Span(start, start + joint.start()), first, found.rule()),
        new Found(new Span(start + joint.end(), found.span().end()), last, found.rule()));
  }

  private static Reading end(
      Reading whole, String value, Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
    return new Reading(value, from, until, whole.granularity(), whole.anchor());
  }
}
