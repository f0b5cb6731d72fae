package org.parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Feasts: of a day of the calendar, of a weekday of a month, and those that go by Easter. */
final class FeastRules {
  private FeastRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "feast",
        Set.of(),
        "(?:(?<which>last|this|next|past|coming) )?(?<feast><FEAST>)(?:,? (?<year><YEAR>)|,?"
            + " (?<rel>last|this|next) year)?",
        m -> feast(m, words));
    grammar.rule(
        "new year",
        Set.of("year"),
        "(?:early in |late in |in |into )the new year",
        m ->
            Optional.of(
                m.almanac()
                    .shifted(
                        "Y",
                        m.almanac().today().filter(d -> d.getMonthValue() < 7).isPresent()
                            ? 0
                            : 1)));
  }

  private static Optional<Reading> feast(Match m, CalendarWords words) {
    String day = words.value("feast", m.words("feast"));
    if (!m.isCapitalised("feast") || m.behind().matches("(?s)\\s+(?:Island|Islands|Sunday)\\b.*")) {
      return Optional.empty();
    }
    if (m.has("year") || (m.has("rel") && m.almanac().today().isPresent())) {
      int year =
          m.has("year")
              ? m.number("year")
              : m.almanac().today().get().getYear() + DateRules.step(m.word("rel"));
      return in(year, day).map(d -> Almanac.day(d, Anchor.EXPLICIT));
    }
    if (m.almanac().today().isEmpty()) {
      return Optional.of(
          Reading.open(
              day.matches("\\d\\d-\\d\\d") ? "XXXX-" + day : Almanac.UNKNOWN_DAY,
              Granularity.DAY,
              Anchor.PUBLICATION));
    }
    Tense tense = tense(m);
    LocalDate today = m.almanac().today().get();
    return m.almanac()
        .nearest(tense, year -> in(year, day).filter(d -> isAllowed(d, today, tense)));
  }

  /** What was is not ahead, and what will be is not behind; the eve may be the next day. */
  private static boolean isAllowed(LocalDate day, LocalDate today, Tense tense) {
    return switch (tense) {
      case PAST -> !day.isAfter(today.plusDays(1));
      case FUTURE -> !day.isBefore(today);
      case PRESENT, NONE -> true;
    };
  }

  private static Tense tense(Match m) {
    return switch (m.word("which")) {
      case "last", "past" -> Tense.PAST;
      case "this", "next", "coming" -> Tense.FUTURE;
      default -> m.tense() == Tense.PRESENT ? Tense.FUTURE : m.tense();
    };
  }

  /**
   * The day of that year: "12-25", "easter+1", or "5/-1/1" for the last Monday of the fifth month.
   */
  private static Optional<LocalDate> in(int year, String day) {
    if (day.startsWith("easter")) {
      return Optional.of(Easter.of(year).plusDays(Integer.parseInt(day.substring(6))));
    }
    String[] parts = day.split("[-/]", day.contains("/") ? 2 : -1);
    int month = Integer.parseInt(parts[0]);
    if (day.contains("/")) {
      String[] which = parts[1].split("/");
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(which[1]));
      return Optional.of(
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(which[0]), weekday)));
    }
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(parts[1])));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
