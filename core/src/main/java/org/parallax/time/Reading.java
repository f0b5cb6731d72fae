package org.parallax.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/**
 * What a time expression means, before it is bound to its words.
 *
 * @param value the TIMEX3 value
 * @param from first moment, if known
 * @param until first moment behind it, if known
 * @param granularity the unit in which the words speak
 * @param anchor what it rests on
 */
record Reading(
    String value,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> until,
    Granularity granularity,
    Anchor anchor) {

  static Reading of(
      String value,
      LocalDateTime from,
      LocalDateTime until,
      Granularity granularity,
      Anchor anchor) {
    return new Reading(value, Optional.of(from), Optional.of(until), granularity, anchor);
  }

  static Reading days(
      String value, LocalDate from, LocalDate until, Granularity granularity, Anchor anchor) {
    return of(value, from.atStartOfDay(), until.atStartOfDay(), granularity, anchor);
  }

  /** A value that has no known place in time. */
  static Reading open(String value, Granularity granularity, Anchor anchor) {
    return new Reading(value, Optional.empty(), Optional.empty(), granularity, anchor);
  }

  /** A length of time. */
  static Reading length(String value, Granularity granularity) {
    return open(value, granularity, Anchor.DURATION);
  }

  boolean isResolved() {
    return from.isPresent() && until.isPresent();
  }

  boolean isDay() {
    return granularity == Granularity.DAY && !value.startsWith("P");
  }

  /** Whether the value is a clock time or a part of a day that still lacks its day. */
  boolean lacksDay() {
    return value.startsWith("XXXX-XX-XXT");
  }

  /** The part of the day after "T", empty where the value has none. */
  String hours() {
    int t = value.indexOf('T');
    return t < 0 || value.startsWith("P") ? "" : value.substring(t);
  }

  /** The first day, if known. */
  Optional<LocalDate> day() {
    return from.map(LocalDateTime::toLocalDate);
  }

  /** The same day, narrowed to {@code hours}: "T18:00", "TMO". */
  Reading at(String hours) {
    String plain = value + hours;
    Granularity unit =
        hours.contains(":")
            ? Granularity.MINUTE
            : hours.length() > 1 && Character.isDigit(hours.charAt(1))
                ? Granularity.HOUR
                : Granularity.PART_OF_DAY;
    if (!isDay() || from.isEmpty()) {
      return open(plain, unit, anchor);
    }
    LocalDate day = from.get().toLocalDate();
    if (unit == Granularity.PART_OF_DAY) {
      LocalDateTime[] part = part(day, hours.substring(1));
      return of(plain, part[0], part[1], unit, anchor);
    }
    LocalTime clock =
        LocalTime.parse(hours.contains(":") ? hours.substring(1) : hours.substring(1) + ":00");
    LocalDateTime start = day.atTime(clock);
    return of(
        plain,
        start,
        unit == Granularity.HOUR ? start.plusHours(1) : start.plusMinutes(1),
        unit,
        anchor);
  }

  private static LocalDateTime[] part(LocalDate day, String part) {
    return switch (part) {
      case "MO" -> new LocalDateTime[] {day.atTime(5, 0), day.atTime(12, 0)};
      case "AF" -> new LocalDateTime[] {day.atTime(12, 0), day.atTime(18, 0)};
      case "EV" -> new LocalDateTime[] {day.atTime(18, 0), day.plusDays(1).atStartOfDay()};
      default -> new LocalDateTime[] {day.atTime(18, 0), day.plusDays(1).atTime(6, 0)};
    };
  }

  /** The same value over another stretch. */
  Reading over(Optional<LocalDateTime> newFrom, Optional<LocalDateTime> newUntil) {
    return new Reading(value, newFrom, newUntil, granularity, anchor);
  }

  Reading as(Granularity newGranularity) {
    return new Reading(value, from, until, newGranularity, anchor);
  }

  /** The same beginning, lasting an hour: "6 p.m." says no minute. */
  Reading lastingAnHour() {
    return new Reading(value, from, from.map(f -> f.plusHours(1)), Granularity.HOUR, anchor);
  }
}
