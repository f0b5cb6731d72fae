package org.parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;
import org.parallax.time.NewsTimeReader.Found;

/**
 * Fits the two ends of a range to each other: in "from 3 May to 7 June 2029" the year is of both,
 * and "Monday to Wednesday" are of one week.
 */
final class RangeEnds {
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*(?:-|–|,?\\s+(?:to|until|till|through)|\\s+and)\\s*(?:on\\s+|the\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private RangeEnds() {}

  /** The readings of {@code words} with the ends of ranges fitted. */
  static List<Found> fitted(List<Found> found, String words, Almanac almanac) {
    List<Found> fitted = new ArrayList<>(found);
    for (int i = 0; i + 1 < fitted.size(); i++) {
      Found first = fitted.get(i);
      Found last = fitted.get(i + 1);
      String between = words.substring(first.span().end(), last.span().start());
      if (JOINT.matcher(between).matches()) {
        fitted.set(i, ofYear(first, last, words).orElse(first));
        if (isWeekdays(first, last, words)) {
          String lead = words.substring(0, first.span().start()).toLowerCase(Locale.ROOT);
          boolean isRange = !between.contains("and") || lead.endsWith("between ");
          ofWeek(fitted, i, isRange, almanac);
        }
      }
    }
    return fitted;
  }

  /** The first end with the year that only the last one prints. */
  private static Optional<Found> ofYear(Found first, Found last, String words) {
    Reading reading = first.reading();
    boolean isDated =
        (reading.granularity() == Granularity.DAY || reading.granularity() == Granularity.MONTH)
            && reading.granularity() == last.reading().granularity()
            && !WEEKDAY.matcher(first.span().of(words)).lookingAt();
    boolean isOpen =
        !YEAR.matcher(first.span().of(words)).find()
            && YEAR.matcher(last.span().of(words)).find()
            && last.reading().anchor() == Anchor.EXPLICIT;
    if (!isDated || !isOpen || !reading.isResolved() || !last.reading().isResolved()) {
      return Optional.empty();
    }
    LocalDate end = last.reading().day().orElseThrow();
    LocalDate day = reading.day().orElseThrow().withYear(end.getYear());
    day = day.isAfter(end) ? day.minusYears(1) : day;
    String unit = reading.granularity() == Granularity.DAY ? "D" : "M";
    return Optional.of(
        new Found(first.span(), Almanac.moved(day, unit, 0, Anchor.EXPLICIT), first.rule()));
  }

  private static boolean isWeekdays(Found first, Found last, String words) {
    return WEEKDAY.matcher(first.span().of(words)).matches()
        && WEEKDAY.matcher(last.span().of(words)).matches()
        && first.reading().isDay()
        && last.reading().isDay();
  }

  /** Moves the end that lies on the wrong side by a week; "and" joins days in any order. */
  private static void ofWeek(List<Found> fitted, int at, boolean isRange, Almanac almanac) {
    Found first = fitted.get(at);
    Found last = fitted.get(at + 1);
    Optional<LocalDate> from = first.reading().day();
    Optional<LocalDate> until = last.reading().day();
    Optional<LocalDate> today = almanac.today();
    if (from.isEmpty() || until.isEmpty() || today.isEmpty()) {
      return;
    }
    if (!until.get().isBefore(from.get()) || !isRange) {
      return;
    }
    if (until.get().isAfter(today.get())) {
      fitted.set(at + 1, moved(last, until.get().plusWeeks(1)));
    } else {
      fitted.set(at, moved(first, from.get().minusWeeks(1)));
    }
  }

  private static Found moved(Found found, LocalDate day) {
    return new Found(found.span(), Almanac.day(day, Anchor.PUBLICATION), found.rule());
  }
}
