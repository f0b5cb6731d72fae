package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * Where words were said: a post, an interview, a statement.
 *
 * @param kind what sort of place
 * @param phrase the words that name it
 */
public record Channel(Kind kind, Phrase phrase) {
  /** Sorts of channels. */
  public enum Kind {
    POST,
    INTERVIEW,
    STATEMENT,
    BRIEFING,
    SPEECH,
    BROADCAST,
    VIDEO,
    LETTER,
    COURT,
    CALL,
    DOCUMENT,
    OTHER
  }

  public Channel {
    requireNonNull(kind, "kind");
    requireNonNull(phrase, "phrase");
  }
}
