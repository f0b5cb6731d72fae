package org.parallax.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Clock times and parts of a day that still lack their day. */
final class ClockRules {
  private static final String ZONE =
      "(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|MSK|JST|KST|IST|local"
          + " time|eastern time|\\p{L}+ time)\\)?)?";

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
        "(?<hour>[01]?\\d|2[0-4])(?::|h(?=\\d))(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?:"
            + " ?(?:hours|hrs|h))?"
            + ZONE,
        ClockRules::twentyFour);
    grammar.rule(
        "four digits",
        Set.of("0"),
        "(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:GMT|UTC|Z|hours|hrs|local time)",
        ClockRules::twentyFour);
    grammar.rule(
        "four digits of a day",
        Set.of("0"),
        "(?<=\\b(?:at|about|around|until|by|from|before|after|since)\\s)(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?="
            + " (?:on|this|yesterday|today|tomorrow) )",
        ClockRules::twentyFour);
    grammar.rule(
        "hour of a range",
        Set.of("0"),
        "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?= ?(?:-|–|to|and|until|or)"
            + " ?(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)? ?(?<half>[ap]\\.?m\\b))",
        ClockRules::twelve);
    grammar.rule(
        "dotted clock",
        Set.of("0"),
        "(?<=at\\s)(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?!"
            + " ?(?:percent|per|%|million|billion|metres|meters|km|kilometres))"
            + ZONE,
        ClockRules::twentyFour);
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
            "sundown",
            "light",
            "nightfall"),
        "(?:(?:early|late|mid)(?:-| ))?(?:the )?(?:(?:early|late|mid)(?:-|"
            + " ))?(?<part>morning|afternoon|evening|night|dawn|dusk|daybreak|sunrise|first"
            + " light|sunset|sundown|nightfall)",
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

  static Optional<Reading> clock(int hour, Optional<String> minute) {
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
    if (!m.has("second")) {
      return clock(m.number("hour"), Optional.of(m.words("minute")));
    }
    return open(
        String.format(
            Locale.ROOT,
            "T%02d:%s:%s",
            m.number("hour") % 24,
            m.words("minute"),
            m.words("second")));
  }

  /** A part of the day counts where a preposition or "early" leads it, or a day follows. */
  private static Optional<Reading> part(Match m) {
    String whole = m.result().group().toLowerCase(Locale.ROOT);
    boolean led =
        Set.of("at", "before", "after", "by", "since", "until", "during", "in", "on", "around")
            .contains(m.wordBefore().toLowerCase(Locale.ROOT));
    boolean dayFollows =
        m.behind().matches("(?s)(?:\\s+(?:of|on)|,)\\s+(?:the\\s+)?(?:\\p{Lu}|\\d).*");
    boolean compound =
        (m.tagBehind().startsWith("NN") || m.tagBehind().equals("VBG")) && !dayFollows;
    boolean early = whole.startsWith("early") || whole.contains(" early");
    if (compound || !(led || dayFollows || early)) {
      return Optional.empty();
    }
    return switch (m.word("part")) {
      case "morning", "dawn", "daybreak", "sunrise", "first light" -> open("TMO");
      case "afternoon" -> open("TAF");
      case "evening", "dusk", "sunset", "sundown", "nightfall" -> open("TEV");
      default -> open("TNI");
    };
  }
}
