package org.parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Days and weeks told by their place in a month: "the 2nd", "the last Sunday of March". */
final class OrdinalRules {
  private static final String MONTH =
      "(?:(?:the )?month of )?(?:(?:(?<rel>last|this|next) )?(?<mon><MON>)(?:,? (?<year><YEAR>)|,?"
          + " (?<which>last|this|next) year)?|(?<month>last|this|next|the|each|every|the"
          + " following|the previous) month)";

  private OrdinalRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    String day = "(?:(?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))|(?<ord><DAYORD>))";
    grammar.rule(
        "day of month",
        Set.of("month"),
        "the " + day + " of (?<month>last|this|next|the) month",
        m -> dayOf(m, words));
    grammar.rule(
        "day in words",
        Set.of("of"),
        "the (?<ord><DAYORD>) of (?<mon><MON>)(?:,? (?<year><YEAR>))?",
        m -> dayOf(m, words));
    grammar.rule(
        "month then day",
        "(?<mon><MON>) the " + day + "(?:,? (?<year><YEAR>))?",
        m -> dayOf(m, words));
    grammar.rule(
        "day alone",
        Set.of("0"),
        "(?<=\\b(?:on|since|until|till|by|before|after|from|of)\\s)the"
            + " (?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?=\\s*(?:$|[.,;:)!?\"”’]|(?:and|but|or|when|at|in|with|he|she|they|it|the|for|as|after|before|police)\\b))",
        OrdinalRules::alone);
    grammar.rule(
        "weekday of month",
        "the (?<ord>first|second|third|fourth|fifth|last) (?<wd><WD>) (?:of|in) " + MONTH,
        m -> weekdayOf(m, words));
    grammar.rule(
        "first or last day",
        Set.of("day"),
        "the (?<ord>first|last|final) day of (?:(?<unit>the year|this year|last year|next year)|"
            + MONTH
            + ")",
        m -> edgeDay(m, words));
    grammar.rule(
        "week of month",
        Set.of("week", "weekend"),
        "the (?<ord>first|second|third|fourth|last|final) (?<week>week|weekend) (?:of|in) " + MONTH,
        m -> weekOf(m, words));
  }

  /** The month that the words name. */
  private static Optional<YearMonth> month(Match m, CalendarWords words) {
    if (m.has("mon")) {
      if (!m.isCapitalised("mon")) {
        return Optional.empty();
      }
      int month = words.number("month", m.words("mon"));
      boolean isTold = m.has("year") || m.has("which");
      return isTold
          ? DateRules.yearOf(m).map(y -> YearMonth.of(y, month))
          : m.almanac().month(month, m.word("rel"), m.tense()).day().map(YearMonth::from);
    }
    Optional<YearMonth> now = m.almanac().today().map(YearMonth::from);
    return switch (m.word("month")) {
      case "last" -> now.map(n -> n.minusMonths(1));
      case "next" -> now.map(n -> n.plusMonths(1));
      case "this" -> now;
      case "the" -> told(m).or(() -> now);
      case "the following" -> told(m).map(n -> n.plusMonths(1));
      case "the previous" -> told(m).map(n -> n.minusMonths(1));
      default -> Optional.empty();
    };
  }

  private static Optional<YearMonth> told(Match m) {
    return m.before()
        .filter(b -> b.granularity().compareTo(Granularity.MONTH) <= 0)
        .flatMap(Reading::day)
        .map(YearMonth::from);
  }

  private static Optional<Reading> dayOf(Match m, CalendarWords words) {
    int day = m.has("day") ? m.number("day") : words.number("day ordinal", m.words("ord"));
    if (m.has("mon") && !m.has("year") && m.isCapitalised("mon")) {
      return m.almanac().date(words.number("month", m.words("mon")), day, m.tense());
    }
    return month(m, words)
        .filter(in -> day <= in.lengthOfMonth())
        .map(in -> Almanac.day(in.atDay(day), anchor(m)));
  }

  private static Anchor anchor(Match m) {
    return m.has("year") ? Anchor.EXPLICIT : Anchor.PUBLICATION;
  }

  /** "on the 3rd": of the month of publication or the one before; ahead where the words look so. */
  private static Optional<Reading> alone(Match m) {
    int day = m.number("day");
    Optional<LocalDate> today = m.almanac().today();
    if (today.isEmpty()) {
      return Optional.empty();
    }
    boolean isAhead = m.tense().isAhead();
    for (int months = 0; months <= 2; months++) {
      YearMonth in = YearMonth.from(today.get()).plusMonths(isAhead ? months : -months);
      if (day > in.lengthOfMonth()) {
        continue;
      }
      boolean isToday = in.atDay(day).equals(today.get());
      boolean isBefore = in.atDay(day).isBefore(today.get());
      if (isToday || isAhead != isBefore) {
        return Optional.of(Almanac.day(in.atDay(day), Anchor.PUBLICATION));
      }
    }
    return Optional.empty();
  }

  private static Optional<Reading> weekdayOf(Match m, CalendarWords words) {
    DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.words("wd")));
    int place = place(m, words);
    return month(m, words)
        .flatMap(
            in -> {
              LocalDate day = in.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
              return YearMonth.from(day).equals(in)
                  ? Optional.of(Almanac.day(day, anchor(m)))
                  : Optional.empty();
            });
  }

  private static Optional<Reading> edgeDay(Match m, CalendarWords words) {
    boolean isFirst = m.word("ord").equals("first");
    if (m.has("unit")) {
      int step = DateRules.step(m.word("unit").replace(" year", ""));
      return m.almanac()
          .today()
          .map(d -> LocalDate.of(d.getYear() + step, isFirst ? 1 : 12, isFirst ? 1 : 31))
          .map(d -> Almanac.day(d, Anchor.PUBLICATION));
    }
    return month(m, words)
        .map(in -> Almanac.day(isFirst ? in.atDay(1) : in.atEndOfMonth(), anchor(m)));
  }

  private static int place(Match m, CalendarWords words) {
    boolean isLast = m.word("ord").equals("last") || m.word("ord").equals("final");
    return isLast ? -1 : words.number("day ordinal", m.words("ord"));
  }

  /** The week that holds most of those seven days. */
  private static Optional<Reading> weekOf(Match m, CalendarWords words) {
    int place = place(m, words);
    String unit = words.value("unit", m.word("week"));
    try {
      return month(m, words)
          .map(in -> place < 0 ? in.atEndOfMonth().minusDays(3) : in.atDay(7 * place - 3))
          .map(d -> Almanac.moved(d, unit, 0, anchor(m)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
