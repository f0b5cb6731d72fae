package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parallax.model.Published;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/**
 * Makes readings of calendar words, relative to the day of publication as far as the report
 * declares it.
 *
 * @param published the moment of publication in the report's own local time; empty if unknown
 * @param hasHour whether the hour of publication is known
 */
record Almanac(Optional<LocalDateTime> published, boolean hasHour) {
  static final String UNKNOWN_DAY = "XXXX-XX-XX";

  /** "last January" said in February is of the year before. */
  private static final int JUST_OVER = 3;

  private static final int AGAINST = 5;

  static Almanac of(Published published) {
    return switch (published) {
      case Published.On on -> new Almanac(Optional.of(on.date().atStartOfDay()), false);
      case Published.At at -> new Almanac(Optional.of(at.moment().toLocalDateTime()), true);
      case Published.Unknown unknown -> new Almanac(Optional.empty(), false);
    };
  }

  Optional<LocalDate> today() {
    return published.map(LocalDateTime::toLocalDate);
  }

  static Reading day(LocalDate day, Anchor anchor) {
    return Reading.days(day.toString(), day, day.plusDays(1), Granularity.DAY, anchor);
  }

  static Reading month(YearMonth month, Anchor anchor) {
    return Reading.days(
        month.toString(), month.atDay(1), month.plusMonths(1).atDay(1), Granularity.MONTH, anchor);
  }

  static Reading year(int year, Anchor anchor) {
    return Reading.days(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + 1, 1, 1),
        Granularity.YEAR,
        anchor);
  }

  static Reading decade(int firstYear, Anchor anchor) {
    return Reading.days(
        Integer.toString(firstYear / 10),
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 10, 1, 1),
        Granularity.DECADE,
        anchor);
  }

  static Reading century(int number) {
    int first = (number - 1) * 100;
    return Reading.days(
        String.format(Locale.ROOT, "%02d", number - 1),
        LocalDate.of(first + 1, 1, 1),
        LocalDate.of(first + 101, 1, 1),
        Granularity.UNKNOWN,
        Anchor.EXPLICIT);
  }

  static Reading week(LocalDate inWeek, Anchor anchor) {
    LocalDate monday = inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Reading.days(weekValue(monday), monday, monday.plusDays(7), Granularity.WEEK, anchor);
  }

  static Reading weekend(LocalDate inWeek, Anchor anchor) {
    LocalDate saturday =
        inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return Reading.days(
        weekValue(saturday) + "-WE", saturday, saturday.plusDays(2), Granularity.DAY, anchor);
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Reading quarter(int year, int quarter, Anchor anchor) {
    LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
    return Reading.days(
        year + "-Q" + quarter, start, start.plusMonths(3), Granularity.SEASON, anchor);
  }

  static Reading half(int year, int half, Anchor anchor) {
    LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
    return Reading.days(year + "-H" + half, start, start.plusMonths(6), Granularity.SEASON, anchor);
  }

  /** A season of the northern half of the earth; winter begins in December of that year. */
  static Reading season(int year, String season, Anchor anchor) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate start = LocalDate.of(year, month, 1);
    return Reading.days(
        year + "-" + season, start, start.plusMonths(3), Granularity.SEASON, anchor);
  }

  /** The day of publication, moved by {@code days}. */
  Reading dayFromToday(long days) {
    return today()
        .map(d -> day(d.plusDays(days), Anchor.PUBLICATION))
        .orElse(Reading.open(UNKNOWN_DAY, Granularity.DAY, Anchor.PUBLICATION));
  }

  /** The unit that holds the day of publication, moved by {@code count}. */
  Reading shifted(String unit, long count) {
    if (today().isEmpty()) {
      return Reading.open(
          CalendarUnits.unknown(unit), CalendarUnits.granularity(unit), Anchor.PUBLICATION);
    }
    return moved(today().get(), unit, count, Anchor.PUBLICATION);
  }

  /** The unit that holds {@code day}, moved by {@code count}. */
  static Reading moved(LocalDate day, String unit, long count, Anchor anchor) {
    return switch (unit) {
      case "W" -> week(day.plusWeeks(count), anchor);
      case "FN" -> week(day.plusWeeks(2 * count), anchor);
      case "WE" -> weekend(day.plusWeeks(count), anchor);
      case "M" -> month(YearMonth.from(day).plusMonths(count), anchor);
      case "Q" -> {
        LocalDate then = day.plusMonths(3 * count);
        yield quarter(then.getYear(), then.get(IsoFields.QUARTER_OF_YEAR), anchor);
      }
      case "Y" -> year(day.getYear() + Math.toIntExact(count), anchor);
      case "DE" -> decade((day.getYear() / 10 + Math.toIntExact(count)) * 10, anchor);
      case "CE" -> century(day.getYear() / 100 + 1 + Math.toIntExact(count));
      default -> day(day.plusDays(count), anchor);
    };
  }

  /** So many hours or minutes from the moment of publication. */
  Reading hoursFromNow(String unit, long count) {
    ChronoUnit step =
        unit.equals("H")
            ? ChronoUnit.HOURS
            : unit.equals("MIN") ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    Granularity granularity = unit.equals("H") ? Granularity.HOUR : Granularity.MINUTE;
    if (!hasHour || published.isEmpty()) {
      return Reading.open(UNKNOWN_DAY + "TXX", granularity, Anchor.PUBLICATION);
    }
    LocalDateTime then =
        published
            .get()
            .plus(count, step)
            .truncatedTo(unit.equals("H") ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
    return Reading.of(
        then.toString().substring(0, unit.equals("H") ? 13 : 16),
        then,
        then.plus(1, unit.equals("H") ? ChronoUnit.HOURS : ChronoUnit.MINUTES),
        granularity,
        Anchor.PUBLICATION);
  }

  /** A weekday: the last one up to publication, or the next one where the words look ahead. */
  Reading weekday(DayOfWeek weekday, String which, Tense tense) {
    if (today().isEmpty()) {
      return Reading.open("XXXX-WXX-" + weekday.getValue(), Granularity.DAY, Anchor.PUBLICATION);
    }
    LocalDate today = today().get();
    LocalDate day =
        switch (which) {
          case "last", "past", "previous" -> today.with(TemporalAdjusters.previous(weekday));
          case "next", "coming", "following" -> today.with(TemporalAdjusters.next(weekday));
          default ->
              tense.isAhead()
                  ? today.with(TemporalAdjusters.nextOrSame(weekday))
                  : today.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return day(day, Anchor.PUBLICATION);
  }

  /** A month without its year. */
  Reading month(int month, String which, Tense tense) {
    if (today().isEmpty()) {
      return Reading.open(
          String.format(Locale.ROOT, "XXXX-%02d", month), Granularity.MONTH, Anchor.PUBLICATION);
    }
    YearMonth now = YearMonth.from(today().get());
    YearMonth candidate = YearMonth.of(now.getYear(), month);
    boolean ahead =
        Set.of("next", "coming").contains(which) || (which.isEmpty() && tense.isAhead());
    if (which.equals("this")) {
      return month(candidate, Anchor.PUBLICATION);
    }
    if (ahead && candidate.isBefore(now)) {
      candidate = candidate.plusYears(1);
    } else if (!ahead
        && (candidate.isAfter(now)
            || (which.equals("last") && candidate.isAfter(now.minusMonths(JUST_OVER))))) {
      candidate = candidate.minusYears(1);
    }
    return month(candidate, Anchor.PUBLICATION);
  }

  /** A day of a month without its year: the nearest, in the direction of the tense. */
  Optional<Reading> date(int month, int dayOfMonth, Tense tense) {
    if (dayOfMonth < 1 || dayOfMonth > YearMonth.of(2024, month).lengthOfMonth()) {
      return Optional.empty();
    }
    if (today().isEmpty()) {
      return Optional.of(
          Reading.open(
              String.format(Locale.ROOT, "XXXX-%02d-%02d", month, dayOfMonth),
              Granularity.DAY,
              Anchor.PUBLICATION));
    }
    return nearest(
        tense,
        year -> {
          YearMonth in = YearMonth.of(year, month);
          return dayOfMonth <= in.lengthOfMonth()
              ? Optional.of(in.atDay(dayOfMonth))
              : Optional.empty();
        });
  }

  /** A day that comes once a year: the nearest, in the direction of the tense. */
  Optional<Reading> nearest(Tense tense, IntFunction<Optional<LocalDate>> dayOfYear) {
    if (today().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = today().get();
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(dayOfYear)
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(day -> cost(day, today, tense)))
        .map(day -> day(day, Anchor.PUBLICATION));
  }

  /** The distance in days; against the tense it counts five times as far. */
  private static long cost(LocalDate day, LocalDate today, Tense tense) {
    long days = ChronoUnit.DAYS.between(today, day);
    boolean against = tense == Tense.PAST ? days > 1 : tense == Tense.FUTURE && days < 0;
    return Math.abs(days) * (against ? AGAINST : 1);
  }

  /** A season without its year. */
  Reading season(String season, String which, Tense tense) {
    if (today().isEmpty()) {
      return Reading.open("XXXX-" + season, Granularity.SEASON, Anchor.PUBLICATION);
    }
    LocalDate now = today().get();
    Reading same = season(now.getYear(), season, Anchor.PUBLICATION);
    boolean begun = same.from().filter(f -> f.isAfter(now.atStartOfDay())).isEmpty();
    boolean over = same.until().filter(u -> u.isAfter(now.atStartOfDay())).isEmpty();
    boolean winterGoesOn = season.equals("WI") && now.getMonthValue() < 3;
    int year =
        switch (which) {
          case "this" -> winterGoesOn ? now.getYear() - 1 : now.getYear();
          case "next", "coming" -> begun ? now.getYear() + 1 : now.getYear();
          case "last", "past" -> over ? now.getYear() : now.getYear() - 1;
          default ->
              tense == Tense.FUTURE
                  ? (over ? now.getYear() + 1 : now.getYear())
                  : begun ? now.getYear() : now.getYear() - 1;
        };
    return season(year, season, Anchor.PUBLICATION);
  }
}
