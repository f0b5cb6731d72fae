package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * Words of a report together with the place where they stand.
 *
 * @param span where, in the report's text
 * @param text exactly the characters of the span
 */
public record Phrase(Span span, String text) {
  public Phrase {
    requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " characters must fill its span " + span);
    }
  }

  /** The phrase that stands at {@code span} of {@code text}. */
  public static Phrase at(Span span, String text) {
    return new Phrase(span, span.of(text));
  }
}
