package org.parallax.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Dates and months. */
final class DateRules {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "of", "until", "till", "by", "from", "before", "after", "during",
          "through", "between", "and", "to", "for", "as", "or", "the", "this", "last", "next",
          "that");

  private DateRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "iso date",
        Set.of("0"),
        "(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d)?)?",
        DateRules::iso);
    grammar.rule(
        "slashed date",
        Set.of("0"),
        "(?<a>\\d{1,2})(?:[/.](?<b>\\d{1,2})[/.](?<year>(?:19|20)?\\d\\d)|-(?<b2>\\d{1,2})-(?<year2>(?:19|20)\\d\\d))",
        DateRules::slashed);
    String year = "(?:,? (?<year><YEAR>)|,? (?<which>last|this|next) year)?";
    grammar.rule(
        "month day",
        "(?:<WD>\\.?,? )?(?<mon><MON>) (?<day><DAY>)"
            + year.replace(",? (?<year>", "(?:,|, | )(?<year>"),
        m -> date(m, words));
    grammar.rule(
        "day month",
        "(?:<WD>\\.?,? )?(?:the )?(?<day><DAY>)(?: of|-|) ?(?<mon><MON>)" + year,
        m -> date(m, words));
    grammar.rule(
        "month days",
        "(?<mon><MON>) (?<day><DAY>)(?: ?[-–] ?| to | and | through | or )(?<day2><DAY>)" + year,
        m -> dates(m, words));
    grammar.rule(
        "days month",
        "(?:(?:from|between) )?(?:the )?(?<day><DAY>)(?: ?[-–] ?| to | and | or )(?:the"
            + " )?(?<day2><DAY>)(?: of)? (?<mon><MON>)"
            + year,
        m -> dates(m, words));
    grammar.rule(
        "night of days",
        Set.of("night"),
        "(?:the )?night of (?:the )?(?<day><DAY>)(?: ?[-–/] ?| to | and )(?:the )?(?<day2><DAY>)(?:"
            + " of)? (?<mon><MON>)"
            + year,
        m -> dated(m, words, m.number("day")).map(d -> d.at("TNI")));
    grammar.rule(
        "night of month days",
        Set.of("night"),
        "(?:the )?night of (?<mon><MON>) (?<day><DAY>)(?: ?[-–/] ?| to | and )(?:<MON>"
            + " )?(?<day2><DAY>)"
            + year,
        m -> dated(m, words, m.number("day")).map(d -> d.at("TNI")));
    grammar.rule(
        "month year",
        "(?:(?<edge><EDGE>)(?:-| ))?(?<mon><MON>),?(?: of|)"
            + " (?:(?<year><YEAR>)|(?<which>last|this|next|that|the same|the following|the"
            + " previous) year)",
        m -> monthOfYear(m, words));
    grammar.rule(
        "month",
        "(?:(?<edge><EDGE>)(?:-| ))?(?:(?<which>last|this|next|past|coming) )?(?<mon><MON>)",
        m -> month(m, words));
  }

  private static Optional<Reading> iso(Match m) {
    return day(m.number("year"), m.number("month"), m.number("day"))
        .map(r -> m.has("hour") ? r.at("T" + m.words("hour") + ":" + m.words("minute")) : r);
  }

  static Optional<Reading> day(int year, int month, int day) {
    try {
      return Optional.of(Almanac.day(LocalDate.of(year, month, day), Anchor.EXPLICIT));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "13/1/2025" is clear; of "9/1/2025" only the year is known. */
  private static Optional<Reading> slashed(Match m) {
    int a = m.number("a");
    String written = m.has("year") ? "year" : "year2";
    int b = m.number(m.has("b") ? "b" : "b2");
    int year = m.number(written);
    year = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
    if (a > 12 || a == b) {
      return day(year, b, a);
    }
    if (b > 12) {
      return day(year, a, b);
    }
    if (a < 1 || b < 1 || m.words(written).length() < 4) {
      return Optional.empty();
    }
    Reading within = Almanac.year(year, Anchor.EXPLICIT);
    return Optional.of(
        new Reading(
            year + "-XX-XX", within.from(), within.until(), Granularity.DAY, Anchor.EXPLICIT));
  }

  private static Optional<Reading> date(Match m, CalendarWords words) {
    return dated(m, words, m.number("day"));
  }

  private static Optional<Reading> dated(Match m, CalendarWords words, int day) {
    if (!isMonth(m)) {
      return Optional.empty();
    }
    int month = words.number("month", m.words("mon"));
    if (m.has("year")) {
      return day(m.number("year"), month, day);
    }
    if (m.has("which") && m.almanac().today().isPresent()) {
      int year = m.almanac().today().get().getYear() + step(m.word("which"));
      return day(year, month, day);
    }
    return m.almanac().date(month, day, m.tense());
  }

  private static Optional<Reading> dates(Match m, CalendarWords words) {
    Optional<Reading> first = dated(m, words, m.number("day"));
    Optional<Reading> last = dated(m, words, m.number("day2"));
    if (first.isEmpty() || last.isEmpty() || m.number("day") >= m.number("day2")) {
      return Optional.empty();
    }
    return Optional.of(Stretch.from(first.get(), last.get()));
  }

  /**
   * Names of months begin with a capital; some prose leaves it out where no other word is meant.
   */
  private static boolean isMonth(Match m) {
    return m.isCapitalised("mon") || (m.word("mon").length() > 5 && !m.word("mon").equals("march"));
  }

  private static Optional<Reading> monthOfYear(Match m, CalendarWords words) {
    if (!isMonth(m)) {
      return Optional.empty();
    }
    int month = words.number("month", m.words("mon"));
    Optional<Integer> year = yearOf(m);
    return year.map(
            y -> Almanac.month(YearMonth.of(y, month), m.has("year") ? Anchor.EXPLICIT : anchor(m)))
        .or(
            () ->
                Optional.of(
                    Reading.open(
                        String.format(Locale.ROOT, "XXXX-%02d", month),
                        Granularity.MONTH,
                        anchor(m))))
        .map(r -> Stretch.edge(r, m.word("edge")));
  }

  private static Anchor anchor(Match m) {
    return Set.of("last", "this", "next").contains(m.word("which"))
        ? Anchor.PUBLICATION
        : Anchor.TEXT;
  }

  /** The year that the words name: printed, relative to publication, or that of the time before. */
  static Optional<Integer> yearOf(Match m) {
    if (m.has("year")) {
      int year = m.number("year");
      return Optional.of(year >= 100 ? year : year + (year < 30 ? 2000 : 1900));
    }
    String which = m.word("which");
    if (Set.of("last", "this", "next").contains(which)) {
      return m.almanac().today().map(d -> d.getYear() + step(which));
    }
    int step = which.endsWith("following") ? 1 : which.endsWith("previous") ? -1 : 0;
    return m.before().flatMap(Reading::day).map(d -> d.getYear() + step);
  }

  static int step(String which) {
    return switch (which) {
      case "last", "past", "previous" -> -1;
      case "next", "coming", "following" -> 1;
      default -> 0;
    };
  }

  private static Optional<Reading> month(Match m, CalendarWords words) {
    String name = m.word("mon").replace(".", "");
    boolean full = name.length() > 4 || Set.of("may", "june", "july").contains(name);
    boolean bare = !m.has("which") && (!m.has("edge") || m.word("edge").equals("the"));
    boolean led = BEFORE_MONTH.contains(m.wordBefore().toLowerCase(Locale.ROOT));
    boolean ambiguous = Set.of("may", "march", "april", "june", "august").contains(name);
    boolean digits = m.behind().matches("(?s)\\s*\\d.*");
    if (!m.isCapitalised("mon")
        || !full
        || digits
        || m.word("edge").equals("the")
        || (bare && ambiguous && (!led || m.tagBehind().startsWith("NNP")))) {
      return Optional.empty();
    }
    Reading month = m.almanac().month(words.number("month", name), m.word("which"), m.tense());
    return Optional.of(Stretch.edge(month, m.word("edge")));
  }
}
