package org.parallax.intake.draft;

import static java.util.Objects.requireNonNull;

/**
 * The headline of a report to be.
 *
 * @param line as it opens the text
 * @param from where its own words begin: behind a date or label that stands on the same line
 */
public record Headline(String line, int from) {
  public Headline {
    requireNonNull(line, "line");
    if (from < 0 || from >= line.length()) {
      throw new IllegalArgumentException(
          "from " + from + " must lie within the line of " + line.length());
    }
  }

  public static Headline of(String line) {
    return new Headline(line, 0);
  }

  /** The words without what stands before them. */
  public String words() {
    return line.substring(from);
  }
}
