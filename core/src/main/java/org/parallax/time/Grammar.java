package org.parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    rule(name, trigger(pattern), pattern, meaning);
  }

  /**
   * Adds a rule that is tried only where the sentence holds one of the words of {@code trigger};
   * "0" stands for any digit.
   */
  void rule(String name, Set<String> trigger, String pattern, Rule.Meaning meaning) {
    String filled =
        pattern
            .replace("<MON>", words.pattern("month"))
            .replace("<WD>", words.pattern("weekday"))
            .replace("<SEASON>", words.pattern("season"))
            .replace("<PART>", "(?:morning|afternoon|evening|night)")
            .replace("<UNIT>", words.pattern("unit"))
            .replace("<ORD>", words.pattern("ordinal"))
            .replace("<DAYORD>", words.pattern("day ordinal"))
            .replace("<FEAST>", words.pattern("feast"))
            .replace("<NUM>", CalendarWords.numbers())
            .replace("<YEAR>", "(?:1[5-9]|20)\\d\\d")
            .replace("<DAY>", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d.,]\\d)")
            .replace(
                "<EDGE>",
                "(?:early|late|mid|the (?:very )?(?:beginning|start|end|middle|close) of|the"
                    + " (?:first|opening|last|final|closing|dying) (?:days|hours|weeks|months) of)")
            .replace(" ?", "[\\s\\u00a0\\u202f]*")
            .replace(" ", "[\\s\\u00a0\\u202f]+");
    rules.add(
        new Rule(
            name,
            trigger,
            Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + filled + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE),
            meaning));
  }

  /** The words of which a sentence must hold one before the pattern is tried at all. */
  private Set<String> trigger(String pattern) {
    if (pattern.contains("(?<mon>")) {
      return words.heads("month");
    }
    if (pattern.contains("(?<season>")) {
      return words.heads("season");
    }
    if (pattern.contains("(?<wd>") && !pattern.contains("(?<unit>")) {
      return words.heads("weekday");
    }
    return pattern.contains("(?<unit>") && !pattern.contains("(?<wd>")
        ? words.heads("unit")
        : Set.of();
  }
}
