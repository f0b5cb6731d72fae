package org.parallax.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Granularity;

/** What comes again and again: "every two hours", "on Saturdays", "each July", "weekend nights". */
final class RepetitionRules {
  private static final Map<String, String> PARTS =
      Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");

  private static final Set<String> NAMES =
      Set.of("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

  private RepetitionRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "every",
        Set.of("every", "each"),
        "(?:each|every) (?:(?<num><NUM>|other|second|third|few) )?(?:(?<wd><WD>)(?:"
            + " (?<part>morning|afternoon|evening|night))?|(?<unit><UNIT>)|(?<season><SEASON>)|(?<mon><MON>)|(?<day>morning|afternoon|evening|night))",
        m -> every(m, words));
    grammar.rule(
        "weekdays by name",
        NAMES,
        "(?<=\\b(?:on|to|and|or|of|for|from|except|most|alternate)\\s)(?<wd>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s",
        m -> weekdays(m, words));
    grammar.rule(
        "weekends",
        Set.of("weekends"),
        "(?<=\\b(?:on|at|most)\\s)weekends",
        m -> Optional.of(Reading.length("XXXX-WXX-WE", Granularity.DAY)));
    grammar.rule(
        "parts of weekdays",
        Set.of("mornings", "afternoons", "evenings", "nights"),
        "(?<wd>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
            + " (?<part>morning|afternoon|evening|night)s",
        m -> weekdays(m, words));
  }

  private static Optional<Reading> weekdays(Match m, CalendarWords words) {
    return m.isCapitalised("wd")
        ? Optional.of(
            Reading.length(
                "XXXX-WXX-"
                    + words.number("weekday", m.words("wd"))
                    + PARTS.getOrDefault(m.word("part"), ""),
                Granularity.DAY))
        : Optional.empty();
  }

  private static Optional<Reading> every(Match m, CalendarWords words) {
    if (m.has("wd")) {
      return weekdays(m, words);
    }
    if (m.has("day")) {
      return Optional.of(
          Reading.length(
              "XXXX-XX-XX" + PARTS.getOrDefault(m.word("day"), ""), Granularity.PART_OF_DAY));
    }
    if (m.has("season")) {
      return Optional.of(
          Reading.length("XXXX-" + words.value("season", m.words("season")), Granularity.SEASON));
    }
    if (m.has("mon")) {
      boolean isName = m.isCapitalised("mon");
      int month = words.number("month", m.words("mon"));
      return isName
          ? Optional.of(
              Reading.length(String.format(Locale.ROOT, "XXXX-%02d", month), Granularity.MONTH))
          : Optional.empty();
    }
    String unit = words.value("unit", m.word("unit"));
    if (unit.equals("WE")) {
      return Optional.of(Reading.length("XXXX-WXX-WE", Granularity.DAY));
    }
    return switch (m.word("num")) {
      case "" -> Optional.of(DurationRules.length(1, unit));
      case "other", "second" -> Optional.of(DurationRules.length(2, unit));
      case "third" -> Optional.of(DurationRules.length(3, unit));
      case "few" -> Optional.of(DurationRules.vague(unit));
      default -> Optional.of(DurationRules.length(CalendarWords.numberOf(m.words("num")), unit));
    };
  }
}
