package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;

/** Weekdays, days counted from publication or from the time told before, and parts of them. */
final class DayRules {
  private DayRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "weekday",
        "(?:(?<edge>early|late)(?: on)?"
            + " )?(?:(?<which>last|next|this|past|coming|previous|following) )?(?<wd><WD>)(?:"
            + " (?<part><PART>))?(?: (?:of )?(?<week>last|next|this) week)?",
        m -> weekday(m, words));
    grammar.rule(
        "weekday week",
        Set.of("week", "fortnight"),
        "(?<wd><WD>) (?<unit>week|fortnight)",
        m -> weekdayAfterNext(m, words));
    grammar.rule(
        "day",
        Set.of("today", "yesterday", "tomorrow"),
        "(?:(?<edge>early|late|earlier|later) )?(?<word>today|yesterday|tomorrow)(?:"
            + " (?<part><PART>))?",
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
        "night between weekdays",
        Set.of("night"),
        "(?:the )?night (?:of|from) (?<wd><WD>) (?:to|into|on) <WD>",
        m -> nightBetween(m, words));
    grammar.rule(
        "overnight of weekday",
        Set.of("overnight"),
        "overnight (?:on |from )?(?<wd><WD>)(?: (?:to|into) <WD>)?",
        m -> nightBetween(m, words));
    grammar.rule("overnight", Set.of("overnight"), "overnight", DayRules::overnight);
    grammar.rule(
        "this part of the day",
        Set.of("morning", "afternoon", "evening"),
        "(?:early |late |earlier |later )?this (?<part>morning|afternoon|evening)",
        m -> Optional.of(m.almanac().dayFromToday(0).at(hours(m.word("part")))));
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

  /** The night that begins on that day: "the night from Friday to Saturday". */
  private static Optional<Reading> nightBetween(Match m, CalendarWords words) {
    if (!m.isCapitalised("wd") || m.word("wd").length() < 6) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.words("wd")));
    return Optional.of(m.almanac().weekday(weekday, "", m.tense()).at("TNI"));
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

  /** The last day of a stretch that reaches up to publication. */
  static Optional<LocalDateTime> endOfToday(Almanac almanac) {
    return almanac.today().map(d -> d.plusDays(1).atStartOfDay());
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
