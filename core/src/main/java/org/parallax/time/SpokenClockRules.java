package org.parallax.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Clock times as they are spoken: "seven o'clock", "a quarter to eight", "at nine tonight". */
final class SpokenClockRules {
  private static final String HOUR =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
  private static final String PART =
      "(?: (?:in the |at |on the )?(?<part>morning|afternoon|evening|night))?";
  private static final String LEAD =
      "(?<=\\b(?:at|about|around|until|by|from|before|after|since|just|shortly|nearly)\\s)";

  private SpokenClockRules() {}

  static void addTo(Grammar grammar) {
    grammar.rule(
        "o'clock", Set.of("o"), "(?<hour><NUM>) o['’]clock" + PART, SpokenClockRules::oClock);
    grammar.rule(
        "past the hour",
        Set.of("past", "to"),
        LEAD
            + "(?<share>(?:a )?quarter|half|(?:five|ten|twenty|twenty-five|5|10|20|25)(?:"
            + " minutes)?) (?<way>past|to) (?<hour>"
            + HOUR
            + "|midnight|noon|1[0-2]|[1-9])(?: o['’]clock)?"
            + PART,
        SpokenClockRules::pastHour);
    grammar.rule(
        "half eight",
        Set.of("half"),
        LEAD
            + "(?<share>half)(?<way> )(?<hour>"
            + HOUR
            + ")(?=\\s*(?:$|[.,;)]|(?:on|in|this)\\b))"
            + PART,
        SpokenClockRules::pastHour);
    grammar.rule(
        "hour of part",
        Set.of("morning", "afternoon", "evening", "night"),
        LEAD
            + "(?<hour>1[0-2]|[1-9]|"
            + HOUR
            + ") (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))",
        SpokenClockRules::oClock);
    grammar.rule(
        "hour before its day",
        Set.of("0", "tonight", "this", "yesterday", "tomorrow", "on", "last"),
        "(?<=\\b(?:at|about|around|until|by|from|before|after|since)\\s)(?<hour>1[0-2]|[1-9]|"
            + HOUR
            + ")(?= (?:tonight|this (?:morning|afternoon|evening)|last"
            + " night|(?:yesterday|tomorrow|on <WD>|<WD>) (?:morning|afternoon|evening|night)|on"
            + " (?:<WD>|the (?:morning|afternoon|evening|night) of)))",
        SpokenClockRules::oClock);
    grammar.rule(
        "hour behind its day",
        Set.of("at"),
        "(?<=\\b(?:tonight|morning|afternoon|evening|night) at\\s)(?<hour>1[0-2]|[1-9]|"
            + HOUR
            + ")(?=\\s*(?:$|[.,;)!?]|(?:and|but|the|in|on|to|when|for)\\b))",
        SpokenClockRules::oClock);
  }

  private static Optional<Reading> oClock(Match m) {
    double number = CalendarWords.numberOf(m.words("hour"));
    if (number < 1 || number > 24) {
      return Optional.empty();
    }
    int hour = (int) number;
    boolean after =
        Set.of("afternoon", "evening").contains(m.word("part"))
            || ((m.has("night") || m.word("part").equals("night")) && hour > 5);
    return ClockRules.clock(after && hour < 12 ? hour + 12 : hour, Optional.empty());
  }

  private static Optional<Reading> pastHour(Match m) {
    String share = m.word("share").replaceFirst("^a ", "").replaceFirst(" minutes$", "");
    int minutes =
        switch (share) {
          case "quarter" -> 15;
          case "half" -> 30;
          default -> (int) CalendarWords.numberOf(share);
        };
    String word = m.word("hour");
    int hour =
        word.equals("midnight")
            ? 24
            : word.equals("noon") ? 12 : (int) CalendarWords.numberOf(word);
    boolean before = m.word("way").equals("to");
    boolean isRange = Character.isDigit(share.charAt(0)) && Character.isDigit(word.charAt(0));
    if ((share.equals("half") || isRange) && before) {
      return Optional.empty();
    }
    boolean after =
        hour < 12
            && (Set.of("afternoon", "evening").contains(m.word("part"))
                || (m.word("part").equals("night") && hour > 5));
    int of = (hour + (after ? 12 : 0)) * 60 + (before ? -minutes : minutes);
    return ClockRules.clock(of / 60 % 24, Optional.of(String.format(Locale.ROOT, "%02d", of % 60)));
  }
}
