package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Weekdays, days counted from publication or from the time told before, and parts of them. */
final class DayRules {
  private DayRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "weekday",
        "(?:(?<edge>early|late)(?: on)? )?(?:(?<which>last|next|this|past|coming|previous|following) )?(?<wd><WD>)(?: (?<part><PART>))?(?: (?:of )?(?<week>last|next|this) week)?",
        m -> weekday(m, words));
    grammar.rule(
        "weekday week",
        Set.of("week", "fortnight"),
        "(?<wd><WD>) (?<unit>week|fortnight)",
        m -> weekdayAfterNext(m, words));
    grammar.rule(
        "day",
        Set.of("today", "yesterday", "tomorrow"),
        "(?:(?<edge>early|late|earlier|later) )?(?<word>today|yesterday|tomorrow)(?: (?<part><PART>))?",
        DayRules::day);
    grammar.rule(
        "day beyond",
        Set.of("yesterday", "tomorrow"),
        "the day (?<word>before yesterday|after tomorrow)",
        m -> Optional.of(m.almanac().dayFromToday(m.word("word").startsWith("before") ? -2 : 2)));
    grammar.rule(
        "tonight",
        Set.of("tonight"),
        "(?:early |late |later )?tonight",
        m -> Optional.of(m.almanac().dayFromToday(0).at("TNI")));
    grammar.rule(
        "last night",
        Set.of("night"),
        "(?:early |late )?last night",
        m -> Optional.of(m.almanac().dayFromToday(-1).at("TNI")));
    grammar.rule(
        "last evening",
        Set.of("evening"),
        "(?:early |late )?last evening",
        m -> Optional.of(m.almanac().dayFromToday(-1).at("TEV")));
    grammar.rule(
        "overnight into",
        Set.of("overnight"),
        "overnight (?:on )?(?:into|to) (?:early )?(?<wd><WD>)",
        m -> overnightInto(m, words));
    grammar.rule(
        "day of month",
        Set.of("month"),
        "the (?<day><DAY>) of (?<which>this|last|next) month",
        DayRules::dayOfMonth);
    grammar.rule("overnight", Set.of("overnight"), "overnight", DayRules::overnight);
    grammar.rule(
        "this part of the day",
        Set.of("morning", "afternoon", "evening"),
        "(?:early |late |earlier |later )?this (?<part>morning|afternoon|evening)",
        m -> Optional.of(m.almanac().dayFromToday(0).at(hours(m.word("part")))));
    grammar.rule(
        "that day",
        "(?:(?<edge>earlier|later|early|late|on) )?(?:that same|that|the same|the very same) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade)",
        m -> that(m, words));
    grammar.rule(
        "next day",
        "the (?:very )?(?<which>next|following|previous|preceding|subsequent) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade)",
        m -> neighbour(m, words));
  }

  private static Optional<Reading> weekday(Match m, CalendarWords words) {
    String name = m.word("wd");
    if (!m.isCapitalised("wd") || (name.length() < 6 && !m.behind().startsWith("."))) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", name));
    boolean possessive = m.behind().matches("(?s)['’]s\\b.*");
    Tense tense = possessive ? Tense.PAST : m.tense();
    Reading day = m.almanac().weekday(weekday, m.word("which"), tense);
    if (m.has("week")) {
      Optional<LocalDate> today = m.almanac().today();
      int step = DateRules.step(m.word("week"));
      day =
          today
              .map(t -> Almanac.day(t.plusWeeks(step).with(weekday), Anchor.PUBLICATION))
              .orElse(day);
    }
    if (m.has("part")) {
      return Optional.of(day.at(hours(m.word("part"))));
    }
    return Optional.of(Stretch.edge(day, m.word("edge")));
  }

  /** "Saturday week": a week after the coming Saturday, as the British say it. */
  private static Optional<Reading> weekdayAfterNext(Match m, CalendarWords words) {
    boolean isWhole =
        m.behind()
            .matches(
                "(?s)\\s*(?:$|[.,;:)!?\"”’].*)|(?s)\\s+(?:at|in|for|to|by|and|but|with|when)\\b.*");
    if (!m.isCapitalised("wd") || !isWhole) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.word("wd")));
    Reading coming = m.almanac().weekday(weekday, "", Tense.FUTURE);
    int weeks = m.word("unit").equals("week") ? 1 : 2;
    return Optional.of(
        coming.day().map(d -> Almanac.day(d.plusWeeks(weeks), Anchor.PUBLICATION)).orElse(coming));
  }

  static String hours(String part) {
    return switch (part) {
      case "morning" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening" -> "TEV";
      default -> "TNI";
    };
  }

  private static Optional<Reading> day(Match m) {
    int step =
        switch (m.word("word")) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    Reading day = m.almanac().dayFromToday(step);
    if (m.has("part")) {
      return Optional.of(day.at(hours(m.word("part"))));
    }
    return Optional.of(Stretch.edge(day, m.word("edge")));
  }

  /** The night that ends on that day. */
  private static Optional<Reading> overnightInto(Match m, CalendarWords words) {
    if (!m.isCapitalised("wd") || m.word("wd").length() < 6) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.word("wd")));
    Reading end = m.almanac().weekday(weekday, "", m.tense());
    return Optional.of(
        end.day()
            .map(d -> Almanac.day(d.minusDays(1), Anchor.PUBLICATION))
            .orElse(Reading.open("XXXX-XX-XX", end.granularity(), Anchor.PUBLICATION))
            .at("TNI"));
  }

  private static Optional<Reading> dayOfMonth(Match m) {
    int day = m.number("day");
    return m.almanac()
        .today()
        .map(t -> t.withDayOfMonth(1).plusMonths(DateRules.step(m.word("which"))))
        .filter(first -> day <= first.lengthOfMonth())
        .map(first -> Almanac.day(first.withDayOfMonth(day), Anchor.PUBLICATION));
  }

  /** The night before publication; in a sentence that looks ahead, the night after it. */
  private static Optional<Reading> overnight(Match m) {
    int step = m.tense() == Tense.FUTURE ? 0 : -1;
    Reading night = m.almanac().dayFromToday(step).at("TNI");
    return Optional.of(
        night.from().isEmpty()
            ? night
            : night.over(night.from(), night.from().map(f -> f.plusHours(15))));
  }

  private static Optional<Reading> that(Match m, CalendarWords words) {
    return Optional.of(relative(m, words, 0));
  }

  private static Optional<Reading> neighbour(Match m, CalendarWords words) {
    boolean back = Set.of("previous", "preceding").contains(m.word("which"));
    return Optional.of(relative(m, words, back ? -1 : 1));
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
            .orElse(Reading.open(Almanac.unknown(unit), Almanac.granularity(unit), Anchor.TEXT));
    return part ? reading.at(hours(word)) : reading;
  }

  /** Whether a time is told finely enough to count such units from it. */
  static boolean fits(Reading before, String unit) {
    Granularity needed = Almanac.granularity(unit);
    return before.granularity().compareTo(needed) <= 0
        && before.granularity() != Granularity.UNKNOWN;
  }

  /** The last day of a stretch that reaches up to publication. */
  static Optional<LocalDateTime> endOfToday(Almanac almanac) {
    return almanac.today().map(d -> d.plusDays(1).atStartOfDay());
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
