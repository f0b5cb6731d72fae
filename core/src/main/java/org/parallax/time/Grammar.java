package org.parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list of rules in the making, whose patterns may use the classes of the calendar's words. */
final class Grammar {
  private final CalendarWords words;
  private final List<Rule> rules = new ArrayList<>();

  Grammar(CalendarWords words) {
    this.words = words;
  }

  CalendarWords words() {
    return words;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** Adds a rule; "<MON>", "<WD>", "<NUM>" and the like stand for classes of words. */
  void rule(String name, String pattern, Rule.Meaning meaning) {
    String filled =
        pattern
            .replace("<MON>", words.pattern("month"))
            .replace("<WD>", words.pattern("weekday"))
            .replace("<SEASON>", words.pattern("season"))
            .replace("<PART>", "(?:morning|afternoon|evening|night)")
            .replace("<UNIT>", words.pattern("unit"))
            .replace("<ORD>", words.pattern("ordinal"))
            .replace("<FEAST>", words.pattern("feast"))
            .replace("<NUM>", CalendarWords.numbers())
            .replace("<YEAR>", "(?:1[5-9]|20)\\d\\d")
            .replace("<DAY>", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d.,]\\d)")
            .replace(
                "<EDGE>",
                "(?:early|late|mid|the (?:very )?(?:beginning|start|end|middle|close) of|around|about|the)")
            .replace(" ?", "\\s*")
            .replace(" ", "\\s+");
    rules.add(
        new Rule(
            name,
            Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + filled + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS),
            meaning));
  }
}
