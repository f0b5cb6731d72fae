package org.parallax.point.difference;

/**
 * A question with one typed slot that claims answer in passing, whatever else they tell.
 *
 * @param kind which slot
 * @param about whose or of what: the id of an entity, or the family of events, or what befell those
 *     who are counted
 */
public record Question(Kind kind, String about) {
  /** The typed slots. */
  public enum Kind {
    HOW_OLD,
    HOW_MANY,
    WHEN,
    AT_WHAT_HOUR,
    WHERE,
    IN_WHICH_STREET,
    /** To whom it happened. */
    TO_WHOM
  }
}
