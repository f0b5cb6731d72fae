package org.parallax.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Lengths of time, repetitions, and words such as "recently" that have no length. */
final class DurationRules {
  private static final String VAGUE =
      "several|a few|few|a couple of|many|some|dozens of|scores of|hundreds of|thousands of|tens of"
          + " thousands of|millions of|a number of";
  private static final String LEAD =
      "(?:(?:(?:the|these|those|its|his|her|their)"
          + " )?(?<lead>last|past|next|first|coming|following|previous|final|preceding|recent|latest)"
          + " )?";

  /** How half units are told in whole ones: half an hour is thirty minutes. */
  private static final Map<String, String> PARTS =
      Map.of("H", "PT%dM", "MIN", "PT%dS", "D", "PT%dH");

  private static final Set<String> BEFORE_CLOCKS =
      Set.of("at", "about", "around", "by", "until", "from", "before", "after", "since");

  private static final Map<String, Integer> PARTS_IN = Map.of("H", 60, "MIN", 60, "D", 24);

  private DurationRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "length",
        LEAD
            + "(?:(?<num><NUM>)|(?<vague>"
            + VAGUE
            + "))(?:(?: and a half)|(?<frac> 1/2|½))?(?:-|"
            + " |)(?:(?:consecutive|straight|more|full|whole|additional|fiscal|calendar|working|business|long|successive|other)(?:"
            + " |-))?(?<unit><UNIT>)(?:-long)?(?<half> and a half)?",
        m -> length(m, words));
    grammar.rule(
        "a length",
        "(?<=(?:for|within|over|after|during|almost|nearly|about|than|twice|once|times|only|just|in|by|under|least|lasts|lasted|takes|took|spend|spent)\\s)(?:(?:a|an)(?:"
            + " full| whole| further| single|)|half an?)"
            + " (?<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|century)(?<half>"
            + " and a half)?",
        m -> article(m, words));
    grammar.rule(
        "two units",
        "(?<num><NUM>|an?) (?<unit>years?|months?|weeks?|days?|hours?|minutes?),?(?: and)?"
            + " (?<num2><NUM>|an?) (?<unit2>months?|weeks?|days?|hours?|minutes?|seconds?)",
        m -> both(m, words));
    grammar.rule(
        "parts of an hour",
        Set.of("quarter", "quarters"),
        "(?:a |(?<three>three )|)quarters? of an (?<unit>hour)",
        m -> Optional.of(Reading.length(m.has("three") ? "PT45M" : "PT15M", Granularity.MINUTE)));
    grammar.rule(
        "most of a unit",
        "(?:the )?(?:best|better|greater) part of (?:an?|the)"
            + " (?<unit>minute|hour|day|week|fortnight|month|year|decade|century)",
        m -> Optional.of(length(1, words.value("unit", m.word("unit")))));
    grammar.rule(
        "year to",
        Set.of("year", "months"),
        "the (?:(?<num><NUM>) )?(?<unit>year|months) to (?:the )?(?:end of )?(?:<DAY> )?<MON>(?:"
            + " <DAY>(?!\\d))?(?:,? <YEAR>)?",
        m -> yearTo(m, words));
    grammar.rule(
        "half a unit",
        "half an? (?<unit>minute|hour|day|month|year|decade|century)",
        m -> article(m, words));
    grammar.rule(
        "unit long",
        "(?:(?:a|an)(?: |-))?(?<unit>minute|hour|day|week|month|year|decade|century)-long",
        m -> Optional.of(length(1, words.value("unit", m.word("unit")))));
    grammar.rule(
        "past unit",
        "(?:the )?past (?<unit>week|weekend|month|quarter|year|decade|century)",
        m -> Optional.of(recent(m, length(1, words.value("unit", m.word("unit"))), words)));
    grammar.rule(
        "recent units",
        "(?:the )?(?<which>recent|coming|past|last)"
            + " (?<unit>days|weeks|months|quarters|years|decades|hours|minutes)",
        m -> Optional.of(lately(m, recent(m, vague(words.value("unit", m.word("unit"))), words))));
    grammar.rule(
        "units",
        "(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?:(?<long>-long)|(?<ago>"
            + " ago))?",
        m -> units(m, words));
  }

  private static Optional<Reading> length(Match m, CalendarWords words) {
    String unit = words.value("unit", m.word("unit"));
    boolean old = m.behind().matches("(?s)(?i)(?:-|\\s)(?:olds?|of age)\\b.*");
    boolean ordinal =
        unit.equals("S") && !m.word("unit").endsWith("s") && !m.result().group().contains("-");
    boolean quarters = unit.equals("Q") && !m.has("lead");
    boolean clock =
        m.words("num").matches("[012]\\d[0-5]\\d")
            && m.word("unit").equals("hours")
            && BEFORE_CLOCKS.contains(m.wordBefore().toLowerCase(Locale.ROOT));
    if (unit.equals("D") && m.result().group().equalsIgnoreCase("one day") && !isLength(m)) {
      boolean isAhead = m.tense() == Tense.FUTURE;
      return isAhead
          ? Optional.of(Reading.open("FUTURE_REF", Granularity.UNKNOWN, Anchor.UNKNOWN))
          : Optional.empty();
    }
    boolean someDay = m.word("vague").equals("some") && !m.word("unit").endsWith("s");
    boolean asMany =
        (m.word("vague").equals("many") && m.wordBefore().equalsIgnoreCase("as"))
            || m.behind().matches("(?s)\\s+(?:a|per)\\s+(?:day|week|year)\\b.*");
    if (asMany || old || ordinal || quarters || clock || someDay) {
      return Optional.empty();
    }
    if (m.has("vague")) {
      return Optional.of(recent(m, vague(unit), words));
    }
    double number = CalendarWords.numberOf(m.words("num"));
    boolean half =
        m.result().group().toLowerCase(Locale.ROOT).contains("and a half") || m.has("frac");
    return Optional.of(recent(m, length(half ? number + .5 : number, unit), words));
  }

  /** "in one day", "one day later"; "one day" alone is some day. */
  private static boolean isLength(Match m) {
    return Set.of(
                "for", "in", "within", "of", "lasted", "lasts", "last", "than", "after", "just",
                "only", "took", "takes", "least", "about", "and", "or", "by")
            .contains(m.wordBefore().toLowerCase(Locale.ROOT))
        || m.behind().matches("(?s)\\s+(?:after|before|later|earlier|of|ago|and|or|long)\\b.*");
  }

  static Reading length(double number, String unit) {
    String count =
        number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    Granularity granularity = CalendarUnits.granularity(unit);
    boolean isPart = number != Math.rint(number);
    if (isPart && PARTS.containsKey(unit)) {
      long whole = (long) number;
      String part =
          PARTS.get(unit).formatted(Math.round((number - whole) * PARTS_IN.getOrDefault(unit, 1)));
      return Reading.length(
          whole == 0
              ? part
              : unit.equals("D")
                  ? "P" + whole + "D" + part.substring(1)
                  : length((double) whole, unit).value() + part.substring(2),
          granularity);
    }
    String value =
        switch (unit) {
          case "S" -> "PT" + count + "S";
          case "MIN" -> "PT" + count + "M";
          case "H" -> "PT" + count + "H";
          case "FN" -> "P" + count(number * 2) + "W";
          case "WE" -> "P" + count(number * 2) + "D";
          case "Q" -> "P" + count + "Q";
          case "DE" -> "P" + count(number * 10) + "Y";
          case "CE" -> "P" + count(number * 100) + "Y";
          default -> "P" + count + unit;
        };
    return Reading.length(value, granularity);
  }

  private static String count(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  static Reading vague(String unit) {
    boolean clock = Set.of("S", "MIN", "H").contains(unit);
    String letter = clock ? unit.substring(0, 1) : unit;
    return Reading.length(
        (clock ? "PTX" : "PX") + (letter.equals("FN") ? "W" : letter),
        CalendarUnits.granularity(unit));
  }

  /** "the last five months" reaches up to publication: a length that has a place in time. */
  private static Reading recent(Match m, Reading length, CalendarWords words) {
    String lead =
        m.has("lead")
            ? m.word("lead")
            : m.has("which")
                ? m.word("which")
                : m.result().group().toLowerCase(Locale.ROOT).contains("past") ? "past" : "";
    boolean back = Set.of("last", "past", "recent", "latest").contains(lead);
    boolean ahead = Set.of("next", "coming").contains(lead);
    Optional<LocalDate> today = m.almanac().today();
    if (today.isEmpty() || !(back || ahead)) {
      return length;
    }
    double number =
        m.has("num")
            ? CalendarWords.numberOf(m.words("num"))
            : m.result().group().toLowerCase(Locale.ROOT).matches("(?:the )?past \\w+[^s]") ? 1 : 6;
    long days = Math.round(number * daysIn(words.value("unit", m.word("unit"))));
    if (days < 1 || days > 400_000) {
      return length;
    }
    LocalDate from = back ? today.get().minusDays(days) : today.get();
    LocalDate until = back ? today.get().plusDays(1) : today.get().plusDays(days + 1);
    return Reading.days(length.value(), from, until, length.granularity(), Anchor.PUBLICATION);
  }

  /** "recent weeks" and "the coming days" say no length. */
  private static Reading lately(Match m, Reading stretch) {
    String which = m.word("which");
    String value =
        which.equals("recent") || which.equals("past")
            ? "PAST_REF"
            : which.equals("coming") ? "FUTURE_REF" : stretch.value();
    return new Reading(
        value, stretch.from(), stretch.until(), stretch.granularity(), stretch.anchor());
  }

  private static double daysIn(String unit) {
    return switch (unit) {
      case "S", "MIN" -> 0;
      case "H" -> 1 / 24.0;
      case "W" -> 7;
      case "FN" -> 14;
      case "WE" -> 2;
      case "M" -> 30.44;
      case "Q" -> 91.3;
      case "Y" -> 365.25;
      case "DE" -> 3652.5;
      case "CE" -> 36525;
      default -> 1;
    };
  }

  private static Optional<Reading> article(Match m, CalendarWords words) {
    String unit = words.value("unit", m.word("unit"));
    boolean half = m.result().group().toLowerCase(Locale.ROOT).startsWith("half");
    double number = (half ? .5 : 1) + (m.has("half") ? .5 : 0);
    boolean noun = m.tagBehind().startsWith("NN") || m.tagBehind().equals("POS");
    boolean ago = m.behind().matches("(?s)(?:-|\\s)(?:olds?|ago|earlier|later)\\b.*");
    return noun || ago || unit.equals("S") ? Optional.empty() : Optional.of(length(number, unit));
  }

  /** "the year to March", "the 12 months to March". */
  private static Optional<Reading> yearTo(Match m, CalendarWords words) {
    boolean isOne = m.word("unit").equals("year");
    return isOne == m.has("num")
        ? Optional.empty()
        : Optional.of(
            length(isOne ? 1 : number(m.words("num")), words.value("unit", m.word("unit"))));
  }

  /** "two hours and ten minutes"; the second unit must be the smaller one. */
  private static Optional<Reading> both(Match m, CalendarWords words) {
    String first = words.value("unit", m.word("unit"));
    String second = words.value("unit", m.word("unit2"));
    boolean old = m.behind().matches("(?s)(?i)(?:-|\\s)(?:olds?|of age|ago|earlier|later)\\b.*");
    double small = number(m.word("num2"));
    boolean isSmaller = daysIn(first) > daysIn(second) || isFiner(second, first);
    if (old || !isSmaller || small != Math.rint(small)) {
      return Optional.empty();
    }
    String whole = length(number(m.word("num")), first).value();
    String part = length(small, second).value().substring(1);
    boolean isOneClock = whole.startsWith("PT") && part.startsWith("T");
    return Optional.of(
        Reading.length(
            whole + (isOneClock ? part.substring(1) : part), CalendarUnits.granularity(second)));
  }

  private static boolean isFiner(String unit, String than) {
    List<String> order = List.of("S", "MIN", "H");
    return order.contains(unit) && order.indexOf(unit) < order.indexOf(than);
  }

  private static double number(String word) {
    return word.equals("a") || word.equals("an") ? 1 : CalendarWords.numberOf(word);
  }

  private static Optional<Reading> units(Match m, CalendarWords words) {
    boolean led =
        Set.of(
                "for", "over", "in", "after", "within", "of", "took", "take", "takes", "lasted",
                "last", "and", "or", "the", "many", "spent", "be", "two", "with", "through", "on",
                "until", "before", "than", "these", "those")
            .contains(m.wordBefore().toLowerCase(Locale.ROOT));
    boolean ago = m.behind().matches("(?s)\\s+(?:ago|earlier|later|before|after|-)\\b.*");
    if (m.has("ago")) {
      Granularity granularity = CalendarUnits.granularity(words.value("unit", m.word("unit")));
      return Optional.of(Reading.open("PAST_REF", granularity, Anchor.PUBLICATION));
    }
    boolean isAge =
        m.behind().startsWith("-old") || m.text().contains("as many " + m.words("unit"));
    return !isAge && (led || ago || m.has("long"))
        ? Optional.of(vague(words.value("unit", m.word("unit"))))
        : Optional.empty();
  }
}
