package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * What a word of a claim refers to, shown in brackets behind it: "he [Ada Brock]", "Tuesday
 * [2025-01-07]"; or the subject that its words lack, shown before them: "[the summit] which will be
 * held in May".
 *
 * @param phrase the words of the claim that are bound; no characters at its beginning for a subject
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

  /** Whether it gives the claim the subject that its words lack. */
  public boolean isSubject() {
    return phrase.span().isEmpty();
  }
}
