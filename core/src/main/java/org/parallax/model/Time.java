package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time expression and the stretch of time that it names, as far as it is known.
 *
 * @param phrase the words
 * @param value the TIMEX3 value ("2025-01-09", "2024-FA", "P5M"); "X" in place of what is unknown
 *     ("XXXX-12")
 * @param from first moment, local time of the report; empty where it cannot be resolved
 * @param until first moment behind it; empty where it cannot be resolved or the stretch is open
 * @param granularity the unit in which the words speak
 * @param anchor what the value rests on
 */
public record Time(
    Phrase phrase,
    String value,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> until,
    Granularity granularity,
    Anchor anchor) {

  /** The unit in which a time expression speaks, finest first. */
  public enum Granularity {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    UNKNOWN
  }

  /** What a time value rests on. */
  public enum Anchor {
    /** The words alone ("9 January 2025"). */
    EXPLICIT,
    /** The day of publication ("on Tuesday"). */
    PUBLICATION,
    /** Another time in the text ("that day"). */
    TEXT,
    /** A length of time, no place in time ("for five months"). */
    DURATION,
    UNKNOWN
  }

  public Time {
    requireNonNull(phrase, "phrase");
    requireNonNull(value, "value");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    requireNonNull(granularity, "granularity");
    requireNonNull(anchor, "anchor");
  }
}
