package org.parallax.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Clock times and parts of a day that still lack their day. */
final class ClockRules {
  private static final String ZONE =
      "(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|MSK|JST|KST|IST|local time|eastern time|\\p{L}+ time)\\)?)?";

  private ClockRules() {}

  static void addTo(Grammar grammar) {
    grammar.rule(
        "twelve-hour clock",
        Set.of("0"),
        "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?: |)(?<half>[ap]\\.?m\\b\\.?)" + ZONE,
        ClockRules::twelve);
    grammar.rule(
        "clock",
        Set.of("0"),
        "(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?: ?(?:hours|hrs|h))?" + ZONE,
        ClockRules::twentyFour);
    grammar.rule(
        "four digits",
        Set.of("0"),
        "(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:GMT|UTC|Z|hours|hrs|local time)",
        ClockRules::twentyFour);
    grammar.rule(
        "dotted clock",
        Set.of("0"),
        "(?<=at\\s)(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?! ?(?:percent|per|%|million|billion|metres|meters|km|kilometres))"
            + ZONE,
        ClockRules::twentyFour);
    grammar.rule(
        "o'clock",
        Set.of("o"),
        "(?<hour><NUM>) o['’]clock(?: (?:in the |at )?(?<part>morning|afternoon|evening|night))?",
        ClockRules::oClock);
    grammar.rule(
        "past the hour",
        Set.of("past", "to"),
        "(?<=(?:at|about|around|until|by|from|before|after|since|just|shortly|nearly)\\s)(?<share>(?:a )?quarter|half|(?:five|ten|twenty|twenty-five)(?: minutes)?) (?<way>past|to) (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)(?: (?:o['’]clock )?(?:in the |at )?(?<part>morning|afternoon|evening|night))?",
        ClockRules::pastHour);
    grammar.rule(
        "hour of part",
        Set.of("0"),
        "(?<=(?:at|about|around|after|before|by)\\s)(?<hour>1[0-2]|[1-9]) in the (?<part>morning|afternoon|evening)",
        ClockRules::oClock);
    grammar.rule(
        "noon",
        Set.of("noon", "midday", "midnight"),
        "(?<word>noon|midday|midnight)",
        m -> open("T" + (m.word("word").equals("midnight") ? "00:00" : "12:00")));
    grammar.rule(
        "part of day",
        Set.of(
            "morning",
            "afternoon",
            "evening",
            "night",
            "dawn",
            "dusk",
            "daybreak",
            "sunrise",
            "sunset",
            "nightfall"),
        "(?:(?:early|late|mid)(?:-| ))?(?:the )?(?:(?:early|late|mid)(?:-| ))?(?<part>morning|afternoon|evening|night|dawn|dusk|daybreak|sunrise|sunset|nightfall)",
        ClockRules::part);
    grammar.rule(
        "early hours",
        Set.of("hours", "dawn"),
        "the (?:early|small|wee) hours(?: of the morning)?|the predawn hours|before dawn",
        m -> open("TMO"));
  }

  private static Optional<Reading> open(String hours) {
    Granularity unit = hours.contains(":") ? Granularity.MINUTE : Granularity.PART_OF_DAY;
    return Optional.of(Reading.open("XXXX-XX-XX" + hours, unit, Anchor.UNKNOWN));
  }

  private static Optional<Reading> clock(int hour, Optional<String> minute) {
    String hours = String.format(Locale.ROOT, "T%02d", hour % 24);
    return minute.isPresent()
        ? open(hours + ":" + minute.get())
        : Optional.of(Reading.open("XXXX-XX-XX" + hours + ":00", Granularity.HOUR, Anchor.UNKNOWN));
  }

  private static Optional<Reading> twelve(Match m) {
    int hour = m.number("hour") % 12;
    boolean after = m.word("half").startsWith("p");
    return clock(
        after ? hour + 12 : hour,
        m.has("minute") ? Optional.of(m.words("minute")) : Optional.empty());
  }

  private static Optional<Reading> twentyFour(Match m) {
    return clock(m.number("hour"), Optional.of(m.words("minute")));
  }

  private static Optional<Reading> oClock(Match m) {
    double number = CalendarWords.numberOf(m.words("hour"));
    if (number < 1 || number > 24) {
      return Optional.empty();
    }
    int hour = (int) number;
    boolean after =
        Set.of("afternoon", "evening").contains(m.word("part"))
            || (m.word("part").equals("night") && hour > 5);
    return clock(after && hour < 12 ? hour + 12 : hour, Optional.empty());
  }

  private static Optional<Reading> pastHour(Match m) {
    String share = m.word("share").replaceFirst("^a ", "").replaceFirst(" minutes$", "");
    int minutes =
        switch (share) {
          case "quarter" -> 15;
          case "half" -> 30;
          case "five" -> 5;
          case "ten" -> 10;
          case "twenty" -> 20;
          default -> 25;
        };
    String word = m.word("hour");
    int hour =
        word.equals("midnight")
            ? 24
            : word.equals("noon") ? 12 : (int) CalendarWords.numberOf(word);
    boolean before = m.word("way").equals("to");
    if (share.equals("half") && before) {
      return Optional.empty();
    }
    boolean after = Set.of("afternoon", "evening").contains(m.word("part")) && hour < 12;
    int of = (hour + (after ? 12 : 0)) * 60 + (before ? -minutes : minutes);
    return clock(of / 60 % 24, Optional.of(String.format(Locale.ROOT, "%02d", of % 60)));
  }

  /** A part of the day counts where a preposition or "early" leads it, or a day follows. */
  private static Optional<Reading> part(Match m) {
    String whole = m.result().group().toLowerCase(Locale.ROOT);
    boolean led =
        Set.of("at", "before", "after", "by", "since", "until", "during", "in", "on", "around")
            .contains(m.wordBefore().toLowerCase(Locale.ROOT));
    boolean dayFollows =
        m.behind().matches("(?s)(?:\\s+(?:of|on)|,)\\s+(?:the\\s+)?(?:\\p{Lu}|\\d).*");
    boolean compound = m.tagBehind().startsWith("NN") && !dayFollows;
    boolean early = whole.startsWith("early") || whole.contains(" early");
    if (compound || !(led || dayFollows || early)) {
      return Optional.empty();
    }
    return switch (m.word("part")) {
      case "morning", "dawn", "daybreak", "sunrise" -> open("TMO");
      case "afternoon" -> open("TAF");
      case "evening", "dusk", "sunset", "nightfall" -> open("TEV");
      default -> open("TNI");
    };
  }
}
