package org.parallax.text;

import static java.util.Objects.requireNonNull;

import org.parallax.model.Span;

/**
 * A name that the analyser found.
 *
 * @param span where it stands, in the same coordinates as its sentence
 * @param type its type in the OntoNotes scheme
 */
public record Name(Span span, Type type) {
  /** The OntoNotes types. */
  public enum Type {
    PERSON,
    NORP,
    FAC,
    ORG,
    GPE,
    LOC,
    PRODUCT,
    EVENT,
    WORK_OF_ART,
    LAW,
    LANGUAGE,
    DATE,
    TIME,
    PERCENT,
    MONEY,
    QUANTITY,
    ORDINAL,
    CARDINAL
  }

  public Name {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
  }
}
