package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/**
 * Weeks, months, quarters, seasons and years counted from publication: "last month", "two days
 * ago".
 */
final class PeriodRules {
  private static final String VAGUE =
      "several|a few|few|a couple of|a couple|many|some|dozens of|scores of|hundreds of|thousands"
          + " of|tens of thousands of|millions of|a number of";

  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

  private PeriodRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "this period",
        "(?:(?<edge>early|late|earlier|later|mid)(?:-| )(?:in )?)?(?:the"
            + " )?(?<which>last|this|current|present|next|coming) (?:fiscal |calendar |whole"
            + " |entire )?(?<unit>week|weekend|month|quarter|year|decade|century)",
        m -> period(m, words));
    grammar.rule(
        "end of period",
        "(?:the )?(?<edge>end|beginning|start|middle|close) of (?:the |(?<which>this|last|next)"
            + " )(?<unit>week|month|quarter|year|decade|century)",
        m -> period(m, words));
    grammar.rule("the weekend", Set.of("weekend"), "the weekend", m -> Optional.of(weekend(m)));
    grammar.rule(
        "latest period",
        "the (?:latest|most recent) (?<unit>quarter|month|week|year)",
        m -> Optional.of(m.almanac().shifted(words.value("unit", m.word("unit")), -1)));
    grammar.rule(
        "year end",
        Set.of("year"),
        "(?:the )?year(?:-|['’]s | )end",
        m -> Optional.of(Stretch.edge(m.almanac().shifted("Y", 0), "end")));
    grammar.rule(
        "ago",
        "(?:(?<num><NUM>|an?|half an?)|(?<vague>"
            + VAGUE
            + "))(?<half> and a half)?(?: more|)(?: |-)(?<unit><UNIT>)(?<half2> and a half)?"
            + " (?<way>ago|earlier|later|before|from now|hence)",
        m -> ago(m, words));
    grammar.rule(
        "units' time",
        Set.of("time"),
        "(?<=in\\s)(?<num><NUM>|an?|half an?) (?<unit><UNIT>)['’](?:s)? (?<way>time)",
        m -> ago(m, words));
    grammar.rule(
        "weekdays ago",
        Set.of("ago"),
        "(?<num><NUM>) (?:(?<wd>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s|(?<season><SEASON>)s?)"
            + " ago",
        m -> repeatedAgo(m, words));
    grammar.rule(
        "year-ago",
        Set.of("year", "month", "week", "day"),
        "(?:the )?(?<num>year|month|week|day)(?:-| )(?<way>ago|earlier)(?: (?:(?<ord><ORD>)"
            + " )?(?:period|(?<quarter>quarter)|month))?",
        m -> yearAgo(m, words));
    grammar.rule(
        "the quarter",
        Set.of("quarter"),
        "(?<=(?:for|in|during|of)\\s)the (?<quarter>quarter)(?!"
            + " (?:ended|ending|of|to|note|back|final)\\b)",
        m -> Optional.of(quarterBefore(m, 0)));
    grammar.rule(
        "quarter",
        Set.of("quarter"),
        "(?:the )?(?:(?<rel>last|this|next) year['’]s )?(?:fiscal )?(?<ord><ORD>)(?:-| )(?:fiscal"
            + " )?quarter(?:(?: of|,|) (?:(?:the )?(?:fiscal"
            + " )?(?<year><YEAR>)|(?<which>last|this|next) year))?",
        m -> quarter(m, words));
    grammar.rule(
        "quarters",
        Set.of("quarters"),
        "(?:the )?(?<ord><ORD>) (?:and|or) (?<ord2><ORD>) quarters(?: of"
            + " (?:(?<year><YEAR>)|(?<which>last|this|next) year))?",
        m -> quarters(m, words));
    grammar.rule(
        "short quarter",
        Set.of("q"),
        "(?:the )?Q(?<ord>[1-4])(?:(?: of)? (?<year><YEAR>))?",
        m -> quarter(m, words));
    grammar.rule(
        "half",
        Set.of("half", "h"),
        "(?:the )?(?:(?<ord>first|second|last)(?:-| )half|H(?<n>[12]))(?:(?: of)? (?<year><YEAR>)|"
            + " of (?:the|(?<which>last|this|next)) year)",
        PeriodRules::half);
    grammar.rule("short half", Set.of("h"), "(?:the )?H(?<n>[12])", PeriodRules::half);
    grammar.rule(
        "month of year",
        Set.of("year"),
        "(?:the )?(?:end|beginning|start) of (?<which>last|this|next) year",
        m -> Optional.of(m.almanac().shifted("Y", DateRules.step(m.word("which")))));
  }

  private static Optional<Reading> period(Match m, CalendarWords words) {
    String unit = words.value("unit", m.word("unit"));
    Reading whole = m.almanac().shifted(unit, DateRules.step(m.word("which")));
    String edge = m.word("edge");
    boolean current = Set.of("this", "current", "present").contains(m.word("which"));
    Optional<LocalDateTime> today = m.almanac().today().map(LocalDate::atStartOfDay);
    if (edge.equals("earlier") && current && whole.isResolved() && today.isPresent()) {
      Optional<LocalDateTime> until = today.filter(t -> t.isAfter(whole.from().get()));
      return Optional.of(whole.over(whole.from(), until.or(whole::until)));
    }
    if (edge.equals("later") && current && whole.isResolved() && today.isPresent()) {
      return Optional.of(whole.over(today, whole.until()));
    }
    return Optional.of(Stretch.edge(whole, edge));
  }

  /** The last weekend that began before publication; the next one where the words look ahead. */
  private static Reading weekend(Match m) {
    boolean begun = m.almanac().today().filter(d -> d.getDayOfWeek().getValue() >= 6).isPresent();
    return m.almanac().shifted("WE", begun || m.tense() == Tense.FUTURE ? 0 : -1);
  }

  private static Optional<Reading> ago(Match m, CalendarWords words) {
    String unit = words.value("unit", m.word("unit"));
    String way = m.word("way");
    boolean back = Set.of("ago", "earlier", "before").contains(way);
    boolean told = Set.of("earlier", "later", "before").contains(way);
    if (way.equals("before") && m.behind().matches("(?s)\\s+[\\p{L}\\d].*")) {
      return Optional.empty();
    }
    if (m.has("vague")) {
      Granularity granularity = CalendarUnits.granularity(unit);
      return Optional.of(
          Reading.open(
              told && !back ? "FUTURE_REF" : back ? "PAST_REF" : "FUTURE_REF",
              granularity,
              told ? Anchor.TEXT : Anchor.PUBLICATION));
    }
    String word = m.word("num");
    boolean isOneYear = unit.equals("Y") && (word.equals("a") || word.equals("one"));
    if (isOneYear && back && !way.equals("before") && isQuarter(m)) {
      return Optional.of(quarterBefore(m, -1));
    }
    double number =
        word.startsWith("half")
            ? .5
            : word.equals("a") || word.equals("an") ? 1 : CalendarWords.numberOf(word);
    number += m.has("half") || m.has("half2") ? .5 : 0;
    return number > 3000
        ? Optional.empty()
        : Optional.of(away(m, back ? -number : number, unit, told));
  }

  /** "two Tuesdays ago", "three winters ago"; the one that still goes on does not count. */
  private static Optional<Reading> repeatedAgo(Match m, CalendarWords words) {
    int count = (int) CalendarWords.numberOf(m.words("num"));
    if (m.has("wd")) {
      DayOfWeek weekday = DayOfWeek.of(words.number("weekday", m.words("wd")));
      Reading last = m.almanac().weekday(weekday, "last", Tense.PAST);
      return Optional.of(
          last.day()
              .map(d -> Almanac.day(d.minusWeeks(count - 1), Anchor.PUBLICATION))
              .orElse(last));
    }
    String season = words.value("season", m.words("season"));
    Reading last = m.almanac().season(season, "last", Tense.PAST);
    boolean goesOn =
        m.almanac()
            .published()
            .filter(now -> last.until().filter(now::isBefore).isPresent())
            .isPresent();
    int back = goesOn ? count : count - 1;
    return Optional.of(
        last.day()
            .map(d -> Almanac.season(d.getYear() - back, season, Anchor.PUBLICATION))
            .orElse(last));
  }

  /** So many units away: from the time told before, if the words count from it. */
  private static Reading away(Match m, double number, String unit, boolean told) {
    if (Set.of("H", "MIN", "S").contains(unit)) {
      Reading hours = m.almanac().hoursFromNow(unit, Math.round(number));
      return hours.isResolved() && !told ? hours : DurationRules.length(Math.abs(number), unit);
    }
    if (number != Math.rint(number) && Set.of("Y", "DE", "CE").contains(unit)) {
      double years = number * (unit.equals("Y") ? 1 : unit.equals("DE") ? 10 : 100);
      boolean isWhole = years == Math.rint(years);
      return m.almanac().shifted(isWhole ? "Y" : "M", Math.round(isWhole ? years : years * 12));
    }
    boolean isOpen = told && number > 0 && m.before().isEmpty() && m.tense() != Tense.FUTURE;
    if (isOpen && m.word("way").equals("later")) {
      return DurationRules.length(number, unit);
    }
    long count = Math.round(number);
    Optional<Reading> base = m.before().filter(b -> told && NeighbourRules.fits(b, unit));
    boolean ofDay = base.filter(b -> b.granularity().compareTo(Granularity.DAY) <= 0).isPresent();
    boolean toTheDay = ofDay && Set.of("W", "FN").contains(unit);
    return base.flatMap(Reading::day)
        .map(
            d ->
                toTheDay
                    ? Almanac.day(d.plusWeeks(unit.equals("W") ? count : 2 * count), Anchor.TEXT)
                    : Almanac.moved(d, unit, count, Anchor.TEXT))
        .orElseGet(() -> m.almanac().shifted(unit, count));
  }

  /** A year before: of the quarter that is told, else of the year of publication. */
  private static Optional<Reading> yearAgo(Match m, CalendarWords words) {
    boolean ofYear = m.word("num").equals("year");
    if (ofYear && m.has("ord") && m.has("quarter")) {
      int quarter = words.number("ordinal", m.words("ord"));
      return m.almanac()
          .today()
          .map(d -> Almanac.quarter(d.getYear() - 1, quarter, Anchor.PUBLICATION));
    }
    if (ofYear && (m.has("quarter") || isQuarter(m))) {
      return Optional.of(quarterBefore(m, -1));
    }
    return Optional.of(m.almanac().shifted(words.value("unit", m.word("num")), -1));
  }

  private static boolean isQuarter(Match m) {
    return m.before().filter(b -> QUARTER.matcher(b.value()).matches()).isPresent();
  }

  /** The quarter told before, else the last that has ended, so many years away. */
  private static Reading quarterBefore(Match m, int years) {
    Optional<LocalDate> day =
        isQuarter(m)
            ? m.before().flatMap(Reading::day)
            : m.almanac().today().map(d -> d.minusMonths(3));
    return day.map(d -> d.plusYears(years))
        .map(d -> Almanac.quarter(d.getYear(), d.get(IsoFields.QUARTER_OF_YEAR), Anchor.TEXT))
        .orElse(Reading.open("XXXX-QX", Granularity.SEASON, Anchor.TEXT));
  }

  private static Optional<Reading> quarters(Match m, CalendarWords words) {
    Optional<Reading> first = quarter(m, words, m.words("ord"));
    Optional<Reading> last = quarter(m, words, m.words("ord2"));
    return first.flatMap(f -> last.map(l -> Stretch.from(f, l)));
  }

  private static Optional<Reading> quarter(Match m, CalendarWords words) {
    return quarter(m, words, m.words("ord"));
  }

  private static Optional<Reading> quarter(Match m, CalendarWords words, String ordinal) {
    int quarter = ordinal.length() == 1 ? m.number("ord") : words.number("ordinal", ordinal);
    Optional<LocalDate> today = m.almanac().today();
    if (m.has("year")) {
      return Optional.of(Almanac.quarter(m.number("year"), quarter, Anchor.EXPLICIT));
    }
    if (today.isEmpty()) {
      return Optional.of(Reading.open("XXXX-Q" + quarter, Granularity.SEASON, Anchor.PUBLICATION));
    }
    int year =
        today.get().getYear() + DateRules.step(m.has("which") ? m.word("which") : m.word("rel"));
    boolean later = quarter > today.get().get(IsoFields.QUARTER_OF_YEAR);
    boolean free = !m.has("which") && !m.has("rel");
    return Optional.of(
        Almanac.quarter(
            free && later && m.tense() != Tense.FUTURE ? year - 1 : year,
            quarter,
            Anchor.PUBLICATION));
  }

  private static Optional<Reading> half(Match m) {
    int half = m.has("n") ? m.number("n") : m.word("ord").equals("first") ? 1 : 2;
    Optional<Integer> year =
        m.has("year") || m.has("which")
            ? DateRules.yearOf(m)
            : m.almanac().today().map(LocalDate::getYear);
    return Optional.of(
        year.map(y -> Almanac.half(y, half, m.has("year") ? Anchor.EXPLICIT : Anchor.PUBLICATION))
            .orElse(Reading.open("XXXX-H" + half, Granularity.SEASON, Anchor.PUBLICATION)));
  }
}
