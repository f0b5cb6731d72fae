package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * What a word of a claim refers to, shown in brackets behind it: "he [Ada Brock]", "Tuesday
 * [2025-01-07]".
 *
 * @param phrase the words of the claim that are bound
 * @param value what is printed in the brackets
 * @param shownBy the words of the same report that carry the value, or the phrase itself where the
 *     value is computed from it (a date)
 */
public record Binding(Phrase phrase, String value, Phrase shownBy) {
  public Binding {
    requireNonNull(phrase, "phrase");
    requireNonNull(value, "value");
    requireNonNull(shownBy, "shownBy");
  }
}
