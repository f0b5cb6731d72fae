package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * Words of a report that refer to an entity: a name, a description or a pronoun.
 *
 * @param phrase the words
 * @param entity id of the entity
 * @param kind what sort of words
 */
public record Mention(Phrase phrase, String entity, Kind kind) {
  /** Sorts of mentions. */
  public enum Kind {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  public Mention {
    requireNonNull(phrase, "phrase");
    requireNonNull(entity, "entity");
    requireNonNull(kind, "kind");
  }
}
