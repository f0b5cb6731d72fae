package org.parallax.point.question;

import java.util.List;
import java.util.Set;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Readings;

/** A question of news: how its answers are read, and when two of them are answers to one. */
interface Asking {
  Question.Kind kind();

  /** Whether it is asked in a story about events of these families. */
  default boolean isAskedOf(Set<String> main) {
    return true;
  }

  /** The answers of the story's sentences, in their order. */
  List<Entry> read(Readings readings);

  /**
   * The same in a story about events of these families, where an answer is one only beside an event
   * of them.
   */
  default List<Entry> read(Readings readings, Set<String> main) {
    return read(readings);
  }

  /**
   * Whether two answers of two reports, whose words do not tell their people apart, are answers to
   * one question, alike or not.
   *
   * @param isSole whether neither report tells another value that the other report lacks
   */
  boolean isOne(Entry a, Entry b, boolean isSole);
}
