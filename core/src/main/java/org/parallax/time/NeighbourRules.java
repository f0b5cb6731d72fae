package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/**
 * Stretches beside another: beside the time told before ("the next day"), or one further from
 * publication than the last ("the week before last").
 */
final class NeighbourRules {
  private static final String UNITS =
      "(?<unit>day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade)";

  private NeighbourRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "that day",
        Set.of("that", "same"),
        "(?:(?<edge>earlier|later|early|late|on) )?(?:that same|that very|that|the same|the very"
            + " same) "
            + UNITS,
        m -> Optional.of(relative(m, words, 0)));
    grammar.rule(
        "next day",
        Set.of("next", "following", "previous", "preceding", "subsequent"),
        "the (?:very )?(?<which>next|following|previous|preceding|subsequent) " + UNITS,
        m -> Optional.of(relative(m, words, isBack(m) ? -1 : 1)));
    grammar.rule(
        "day before",
        Set.of("before", "after"),
        "the "
            + UNITS
            + " (?<way>before|after)(?=\\s*(?:$|[.,;:)!?\"”’]|(?:and|but|when|that)\\b))",
        m -> Optional.of(relative(m, words, m.word("way").equals("before") ? -1 : 1)));
    grammar.rule(
        "week before last",
        Set.of("last", "next"),
        "the (?:<PART> of the )?(?<unit>week|weekend|month|year|quarter|decade|night) (?:before"
            + " (?<back>last)|after (?<ahead>next))",
        m -> beyond(m, words));
    grammar.rule(
        "weekday before last",
        Set.of("last", "next"),
        "(?:the )?(?<wd><WD>) (?:before (?<back>last)|after (?<ahead>next))",
        m -> weekdayBeyond(m, words));
    grammar.rule(
        "season before last",
        Set.of("last", "next"),
        "(?:the )?(?<season><SEASON>) (?:before (?<back>last)|after (?<ahead>next))",
        m -> seasonBeyond(m, words));
    grammar.rule(
        "neighbouring weekday",
        "the (?<which>previous|preceding|following|next) (?<wd><WD>)",
        m -> neighbourWeekday(m, words));
    grammar.rule(
        "neighbouring season",
        "(?<which>the previous|the preceding|the following|the next|that) (?<season><SEASON>)",
        m -> neighbourSeason(m, words));
    grammar.rule(
        "a year ago to the day",
        Set.of("ago", "time", "day"),
        "(?:(?:exactly )?(?:(?<num><NUM>|an?) (?<unit>years?|months?|weeks?) ago to the day)|this"
            + " (?:time|day) (?<last>last) (?<unit2>year|month|week))",
        m -> toTheDay(m, words));
  }

  private static boolean isBack(Match m) {
    return Set.of("previous", "preceding", "the previous", "the preceding")
        .contains(m.word("which"));
  }

  /** A unit counted from the time told before; open where there is none. */
  private static Reading relative(Match m, CalendarWords words, int step) {
    String word = m.word("unit");
    boolean part = Set.of("night", "morning", "afternoon", "evening").contains(word);
    String unit = part ? "D" : words.value("unit", word);
    Optional<LocalDate> anchor = m.before().filter(b -> fits(b, unit)).flatMap(Reading::day);
    Reading reading =
        anchor
            .map(d -> Almanac.moved(d, unit, step, Anchor.TEXT))
            .orElse(
                Reading.open(
                    CalendarUnits.unknown(unit), CalendarUnits.granularity(unit), Anchor.TEXT));
    return part ? reading.at(DayRules.hours(word)) : reading;
  }

  /** Whether a time is told finely enough to count such units from it. */
  static boolean fits(Reading before, String unit) {
    Granularity needed = CalendarUnits.granularity(unit);
    return before.granularity().compareTo(needed) <= 0
        && before.granularity() != Granularity.UNKNOWN;
  }

  private static Optional<Reading> beyond(Match m, CalendarWords words) {
    int step = m.has("back") ? -2 : 2;
    if (m.word("unit").equals("night")) {
      return Optional.of(m.almanac().dayFromToday(step).at("TNI"));
    }
    return Optional.of(m.almanac().shifted(words.value("unit", m.word("unit")), step));
  }

  private static Optional<Reading> weekdayBeyond(Match m, CalendarWords words) {
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.words("wd")));
    int weeks = m.has("back") ? -1 : 1;
    Reading last = m.almanac().weekday(weekday, m.has("back") ? "last" : "next", Tense.NONE);
    return Optional.of(
        last.day().map(d -> Almanac.day(d.plusWeeks(weeks), Anchor.PUBLICATION)).orElse(last));
  }

  private static Optional<Reading> seasonBeyond(Match m, CalendarWords words) {
    String season = words.value("season", m.words("season"));
    Reading last = m.almanac().season(season, m.has("back") ? "last" : "next", Tense.NONE);
    int years = m.has("back") ? -1 : 1;
    return Optional.of(
        last.day()
            .map(d -> Almanac.season(d.getYear() + years, season, Anchor.PUBLICATION))
            .orElse(last));
  }

  private static Optional<Reading> neighbourWeekday(Match m, CalendarWords words) {
    if (!m.isCapitalised("wd")) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.words("wd")));
    Optional<LocalDate> told = m.before().filter(b -> fits(b, "D")).flatMap(Reading::day);
    String which = isBack(m) ? "last" : "next";
    return Optional.of(
        told.map(
                d ->
                    d.with(
                        isBack(m)
                            ? TemporalAdjusters.previous(weekday)
                            : TemporalAdjusters.next(weekday)))
            .map(d -> Almanac.day(d, Anchor.TEXT))
            .orElseGet(() -> m.almanac().weekday(weekday, which, Tense.NONE)));
  }

  private static Optional<Reading> neighbourSeason(Match m, CalendarWords words) {
    if (m.behind().matches("(?s)\\s+(?:of|in|from|to|by|on)\\b.*")) {
      return Optional.empty();
    }
    String season = words.value("season", m.words("season"));
    Optional<LocalDate> told = m.before().flatMap(Reading::day);
    return Optional.of(
        told.map(d -> Almanac.season(yearOf(m, season, d), season, Anchor.TEXT))
            .orElse(Reading.open("XXXX-" + season, Granularity.SEASON, Anchor.TEXT)));
  }

  private static int yearOf(Match m, String season, LocalDate told) {
    LocalDate start = Almanac.season(told.getYear(), season, Anchor.TEXT).day().orElse(told);
    if (m.word("which").equals("that")) {
      return told.getYear();
    }
    return isBack(m)
        ? told.getYear() - (start.isBefore(told.minusMonths(3)) ? 0 : 1)
        : told.getYear() + (start.isAfter(told) ? 0 : 1);
  }

  private static Optional<Reading> toTheDay(Match m, CalendarWords words) {
    String unit = words.value("unit", m.has("last") ? m.word("unit2") : m.word("unit"));
    double number =
        m.has("last") || m.word("num").startsWith("a") ? 1 : CalendarWords.numberOf(m.words("num"));
    int back = (int) Math.min(number, 3000);
    return m.almanac()
        .today()
        .map(
            d ->
                switch (unit) {
                  case "W" -> d.minusWeeks(back);
                  case "M" -> d.minusMonths(back);
                  default -> d.minusYears(back);
                })
        .map(d -> Almanac.day(d, Anchor.PUBLICATION));
  }
}
