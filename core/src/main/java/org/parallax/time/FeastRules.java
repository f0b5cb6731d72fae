package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;

/** Feasts: those with a day of their own in the calendar, and Thanksgiving. */
final class FeastRules {
  private FeastRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "thanksgiving",
        Set.of("thanksgiving"),
        "(?:(?<which>last|this|next) )?thanksgiving(?: day)?(?:,? (?<year><YEAR>))?",
        FeastRules::thanksgiving);
    grammar.rule(
        "feast",
        "(?:(?<which>last|this|next) )?(?<feast><FEAST>)(?:,? (?<year><YEAR>))?",
        m -> feast(m, words));
  }

  private static Optional<Reading> feast(Match m, CalendarWords words) {
    String[] date = words.value("feast", m.words("feast")).split("-");
    int month = Integer.parseInt(date[0]);
    int day = Integer.parseInt(date[1]);
    if (!m.isCapitalised("feast")) {
      return Optional.empty();
    }
    if (m.has("year")) {
      return DateRules.day(m.number("year"), month, day);
    }
    return m.almanac()
        .date(
            month,
            day,
            m.has("which")
                ? (m.word("which").equals("last") ? Tense.PAST : Tense.FUTURE)
                : m.tense());
  }

  /** The fourth Thursday of November. */
  private static Optional<Reading> thanksgiving(Match m) {
    Optional<Integer> year =
        m.has("year")
            ? Optional.of(m.number("year"))
            : m.almanac().today().map(d -> d.getYear() - (d.getMonthValue() < 8 ? 1 : 0));
    return year.map(
        y ->
            Almanac.day(
                LocalDate.of(y, 11, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
                Anchor.PUBLICATION));
  }
}
