package org.parallax.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Dates, months, years, decades and centuries. */
final class DateRules {
  private static final Set<String> YEAR_SIGNS = Set.of("$", "€", "£", "#", "¥", "+", "/", "№");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "of", "until", "till", "by", "from", "before", "after", "during",
          "through", "between", "and", "to", "for", "as", "or", "the", "this", "last", "next",
          "that");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "until", "till", "by", "from", "before", "after", "during",
          "through", "between", "to", "around", "circa", "late", "early", "mid", "than");

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
        "(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>(?:19|20)?\\d\\d)",
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
        "(?:(?:from|between) )?(?:the )?(?<day><DAY>)(?: ?[-–] ?| to | and | or )(?:the )?(?<day2><DAY>)(?: of)? (?<mon><MON>)"
            + year,
        m -> dates(m, words));
    grammar.rule(
        "night of days",
        Set.of("night"),
        "(?:the )?night of (?:the )?(?<day><DAY>)(?: ?[-–/] ?| to | and )(?:the )?(?<day2><DAY>)(?: of)? (?<mon><MON>)"
            + year,
        m -> dated(m, words, m.number("day")).map(d -> d.at("TNI")));
    grammar.rule(
        "night of month days",
        Set.of("night"),
        "(?:the )?night of (?<mon><MON>) (?<day><DAY>)(?: ?[-–/] ?| to | and )(?:<MON> )?(?<day2><DAY>)"
            + year,
        m -> dated(m, words, m.number("day")).map(d -> d.at("TNI")));
    grammar.rule(
        "month year",
        "(?:(?<edge><EDGE>)(?:-| ))?(?<mon><MON>),?(?: of|) (?:(?<year><YEAR>)|(?<which>last|this|next|that|the same|the following|the previous) year)",
        m -> monthOfYear(m, words));
    grammar.rule(
        "month",
        "(?:(?<edge><EDGE>)(?:-| ))?(?:(?<which>last|this|next|past|coming) )?(?<mon><MON>)",
        m -> month(m, words));
    grammar.rule(
        "century",
        Set.of("century"),
        "(?:the )?(?:(?:early|late|mid)(?:-| ))?(?<n>\\d{1,2})(?:st|nd|rd|th)(?:-| )century",
        m -> Optional.of(Almanac.century(m.number("n"))));
    grammar.rule(
        "century in words",
        Set.of("century"),
        "(?:the )?(?<n>eighteenth|nineteenth|twentieth|twenty-first)(?:-| )century",
        m -> Optional.of(Almanac.century(century(m.word("n")))));
    grammar.rule(
        "decade",
        Set.of("0"),
        "(?:the )?(?:(?<edge>early|late|mid)(?:-| ))?(?:(?<full>(?:1[5-9]|20)\\d0)|['’](?<two>\\d0))['’]?s",
        DateRules::decade);
    grammar.rule(
        "decade in words",
        Set.of(
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties"),
        "the (?:(?<edge>early|late|mid)(?:-| ))?(?:nineteen[- ])?(?<ten>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
        DateRules::decadeInWords);
    grammar.rule(
        "years",
        Set.of("0"),
        "(?:from |between )?(?<year><YEAR>)(?:[-–/]| to | and )(?<last>(?:19|20)?\\d\\d)",
        DateRules::years);
    grammar.rule(
        "year",
        Set.of("0"),
        "(?:(?<edge><EDGE>|fiscal|fiscal year|the year)(?:-| ))?(?<year><YEAR>)",
        DateRules::year);
    grammar.rule(
        "two digits",
        Set.of("0"),
        "(?<=(?:in|since|of|from|until|summer|spring|winter|autumn|fall)\\s)['’](?<two>[3-9]\\d)",
        m -> Optional.of(Almanac.year(1900 + m.number("two"), Anchor.EXPLICIT)));
    grammar.rule(
        "year in words",
        Set.of("nineteen", "eighteen", "twenty"),
        "(?<century>nineteen|eighteen|twenty)(?: |-)(?<rest>(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)",
        DateRules::yearInWords);
    grammar.rule(
        "thanksgiving",
        Set.of("thanksgiving"),
        "(?:(?<which>last|this|next) )?thanksgiving(?: day)?(?:,? (?<year><YEAR>))?",
        DateRules::thanksgiving);
    grammar.rule(
        "feast",
        "(?:(?<which>last|this|next) )?(?<feast><FEAST>)(?:,? (?<year><YEAR>))?",
        m -> feast(m, words));
  }

  private static Optional<Reading> iso(Match m) {
    return day(m.number("year"), m.number("month"), m.number("day"))
        .map(r -> m.has("hour") ? r.at("T" + m.words("hour") + ":" + m.words("minute")) : r);
  }

  private static Optional<Reading> day(int year, int month, int day) {
    try {
      return Optional.of(Almanac.day(LocalDate.of(year, month, day), Anchor.EXPLICIT));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "13/1/2025" is clear; of "9/1/2025" only the year is known. */
  private static Optional<Reading> slashed(Match m) {
    int a = m.number("a");
    int b = m.number("b");
    int year = m.number("year");
    year = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
    if (a > 12 || a == b) {
      return day(year, b, a);
    }
    if (b > 12) {
      return day(year, a, b);
    }
    if (a < 1 || b < 1 || m.words("year").length() < 4) {
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
      return Optional.of(m.number("year"));
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

  private static int century(String word) {
    return switch (word) {
      case "eighteenth" -> 18;
      case "nineteenth" -> 19;
      case "twentieth" -> 20;
      default -> 21;
    };
  }

  private static Optional<Reading> decade(Match m) {
    int first = m.has("full") ? m.number("full") : 1900 + m.number("two");
    first = m.has("two") && m.number("two") < 20 ? first + 100 : first;
    return Optional.of(Stretch.edge(Almanac.decade(first, Anchor.EXPLICIT), m.word("edge")));
  }

  private static Optional<Reading> decadeInWords(Match m) {
    int ten =
        switch (m.word("ten")) {
          case "twenties" -> 20;
          case "thirties" -> 30;
          case "forties" -> 40;
          case "fifties" -> 50;
          case "sixties" -> 60;
          case "seventies" -> 70;
          case "eighties" -> 80;
          default -> 90;
        };
    return Optional.of(Stretch.edge(Almanac.decade(1900 + ten, Anchor.EXPLICIT), m.word("edge")));
  }

  private static Optional<Reading> years(Match m) {
    int first = m.number("year");
    int last = m.number("last");
    last = last < 100 ? first / 100 * 100 + last : last;
    boolean joined = m.result().group().matches("\\d{4}[-–/]\\d+");
    if (last <= first || last - first > 200 || (!joined && m.words("last").length() < 4)) {
      return Optional.empty();
    }
    return Optional.of(
        Stretch.from(Almanac.year(first, Anchor.EXPLICIT), Almanac.year(last, Anchor.EXPLICIT)));
  }

  private static Optional<Reading> year(Match m) {
    String before = m.wordBefore();
    boolean led = BEFORE_YEAR.contains(before.toLowerCase(Locale.ROOT)) || m.has("edge");
    boolean sign =
        YEAR_SIGNS.contains(before)
            || m.behind().matches("(?s)[-–%.,:/]\\d.*|\\s*(?:%|percent|per cent).*");
    boolean counts = m.tagBehind().equals("NNS") && !led;
    boolean named =
        !before.isEmpty()
            && Character.isUpperCase(before.codePointAt(0))
            && !led
            && !isSentenceStart(m, before);
    if (sign || counts || named || (m.number("year") < 1800 && !led)) {
      return Optional.empty();
    }
    return Optional.of(
        Stretch.edge(Almanac.year(m.number("year"), Anchor.EXPLICIT), m.word("edge")));
  }

  private static boolean isSentenceStart(Match m, String before) {
    return m.text().strip().startsWith(before);
  }

  private static Optional<Reading> feast(Match m, CalendarWords words) {
    String[] date = words.value("feast", m.words("feast")).split("-");
    int month = Integer.parseInt(date[0]);
    int day = Integer.parseInt(date[1]);
    if (!m.isCapitalised("feast")) {
      return Optional.empty();
    }
    if (m.has("year")) {
      return day(m.number("year"), month, day);
    }
    return m.almanac()
        .date(
            month,
            day,
            m.has("which")
                ? (m.word("which").equals("last") ? Tense.PAST : Tense.FUTURE)
                : m.tense());
  }

  private static Optional<Reading> yearInWords(Match m) {
    int century = (int) CalendarWords.numberOf(m.words("century"));
    int rest = (int) CalendarWords.numberOf(m.words("rest"));
    boolean counts = m.tagBehind().startsWith("NN") && !m.tagBehind().startsWith("NNP");
    return counts
        ? Optional.empty()
        : Optional.of(Almanac.year(century * 100 + rest, Anchor.EXPLICIT));
  }

  /** The fourth Thursday of November. */
  private static Optional<Reading> thanksgiving(Match m) {
    Optional<Integer> year =
        m.has("year")
            ? Optional.of(m.number("year"))
            : m.almanac().today().map(d -> d.getYear() - (d.getMonthValue() < 8 ? 1 : 0));
    return year.map(
        y ->
            Almanac.day(
                LocalDate.of(y, 11, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
                Anchor.PUBLICATION));
  }
}
