package org.parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;
import org.parallax.time.NewsTimeReader.Found;

/** Joins neighbouring readings: a clock time with its day, the two ends of a range. */
final class TimeJoiner {
  private static final Pattern CLOCK_THEN_DAY =
      Pattern.compile("\\s*,?\\s*(?:on|of)?(?:\\s+the)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_THEN_CLOCK =
      Pattern.compile(
          "\\s*,?\\s*(?:at|in)?(?:\\s+(?:about|around|exactly|approximately|shortly after|shortly"
              + " before|just after|just before))?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:-|–|to|until|till|through)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile("(?s)(?i).*?\\b(from|between)\\s+(?:the\\s+)?$");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?s)(?i).*?\\b(since|until|till|before|by|after)\\s+(?:the\\s+|at\\s+|about\\s+|on\\s+)?$");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[/]\\s*");
  private static final Pattern DAY_BEHIND =
      Pattern.compile("\\s*[)\\]]?\\s*,?\\s*(?:on|of)?(?:\\s+the)?\\s*");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?s)(?i).*\\b(?:by|until|till|before|expires?|ends?)\\s+(?:at\\s+)?(?:the\\s+stroke\\s+of\\s+)?$");

  private static final int LEAD_REACH = 30;

  /** All joins, and the open ends that "since" and "until" leave. */
  List<Found> join(List<Found> found, String text, Optional<Reading> before) {
    List<Found> joined = ranges(joinClocks(found, text, before), text);
    List<Found> bounded = new ArrayList<>();
    for (Found each : joined) {
      bounded.add(bounded(each, text));
    }
    return bounded;
  }

  /** Only the joins of a clock time with its day. */
  List<Found> joinClocks(List<Found> found, String text, Optional<Reading> before) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Optional<Found> both =
          joined.isEmpty() ? Optional.empty() : clock(joined.getLast(), next, text);
      if (both.isPresent()) {
        joined.removeLast();
      }
      joined.add(both.orElse(next));
    }
    return onDayBefore(joined, text, before);
  }

  /** A clock time that still lacks its day is of the day told before it. */
  private static List<Found> onDayBefore(List<Found> found, String text, Optional<Reading> before) {
    List<Found> placed = new ArrayList<>();
    Optional<Reading> day = before.flatMap(TimeJoiner::dayOf);
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      Reading reading = each.reading();
      Optional<Reading> behind =
          i + 1 < found.size() ? rangeDay(each, found.get(i + 1), text) : Optional.empty();
      Optional<Reading> told = day;
      Optional<Reading> last = behind.or(() -> told);
      boolean open = reading.lacksDay() && last.isPresent();
      placed.add(open ? new Found(each.span(), at(last.get(), reading), each.rule()) : each);
      day = dayOf(reading).or(() -> last);
    }
    return placed;
  }

  /**
   * "from 9 a.m. to 4 p.m. today", "9 a.m. (0800 GMT) on Monday": the day of the second is that of
   * the first.
   */
  private static Optional<Reading> rangeDay(Found first, Found second, String text) {
    String between = text.substring(first.span().end(), second.span().start());
    boolean joins =
        RANGE.matcher(between).matches()
            || AND.matcher(between).matches()
            || IN_BRACKETS.matcher(between).matches();
    return first.reading().lacksDay() && joins && second.reading().hours().contains(":")
        ? dayOf(second.reading())
        : Optional.empty();
  }

  /** The day on which a resolved reading of a day or less begins. */
  private static Optional<Reading> dayOf(Reading reading) {
    boolean fine = reading.granularity().compareTo(Granularity.DAY) <= 0;
    return fine && reading.isResolved() && !isLength(reading)
        ? reading.day().map(d -> Almanac.day(d, Anchor.TEXT))
        : Optional.empty();
  }

  private static Optional<Found> clock(Found first, Found second, String text) {
    String between = text.substring(first.span().end(), second.span().start());
    Span hull = first.span().hull(second.span());
    if (first.reading().lacksDay()
        && isBareDay(second.reading())
        && (CLOCK_THEN_DAY.matcher(between).matches()
            || (text.substring(0, first.span().start()).stripTrailing().endsWith("(")
                && DAY_BEHIND.matcher(between).matches()))) {
      Reading day = beginning(second.reading(), first, text);
      return Optional.of(new Found(hull, at(day, first.reading()), "clock and day"));
    }
    if (first.reading().lacksDay()
        && first.reading().hours().contains(":")
        && isPartOfDay(second.reading())
        && CLOCK_THEN_DAY.matcher(between).matches()) {
      return Optional.of(new Found(hull, in(second.reading(), first.reading()), "clock and part"));
    }
    if (!second.reading().lacksDay() || !DAY_THEN_CLOCK.matcher(between).matches()) {
      return Optional.empty();
    }
    if (isBareDay(first.reading())) {
      return Optional.of(new Found(hull, at(first.reading(), second.reading()), "day and clock"));
    }
    return isPartOfDay(first.reading()) && second.reading().hours().contains(":")
        ? Optional.of(new Found(hull, in(first.reading(), second.reading()), "part and clock"))
        : Optional.empty();
  }

  /** "by midnight on Friday" is the end of that day, "after midnight on Friday" its beginning. */
  private static Reading beginning(Reading day, Found clock, String text) {
    boolean isEnd =
        clock.reading().hours().equals("T00:00")
            && clock.span().of(text).toLowerCase(Locale.ROOT).contains("midnight")
            && DEADLINE.matcher(tail(text, clock.span().start())).matches();
    return isEnd && day.day().isPresent()
        ? Almanac.day(day.day().get().plusDays(1), day.anchor())
        : day;
  }

  private static Reading at(Reading day, Reading clock) {
    Reading joined = day.at(clock.hours());
    return clock.granularity() == Granularity.HOUR ? joined.lastingAnHour() : joined;
  }

  private static boolean isPartOfDay(Reading reading) {
    return reading.granularity() == Granularity.PART_OF_DAY
        && reading.isResolved()
        && reading.hours().length() == 3;
  }

  /** "3 o'clock yesterday afternoon": the part tells which half of the day is meant. */
  private static Reading in(Reading part, Reading clock) {
    int hour = Integer.parseInt(clock.hours().substring(1, 3));
    boolean late = Set.of("TAF", "TEV").contains(part.hours()) || (isNight(part) && hour > 5);
    String hours =
        late && hour < 12
            ? String.format(Locale.ROOT, "T%02d", hour + 12) + clock.hours().substring(3)
            : clock.hours();
    LocalDate day = part.day().orElseThrow();
    Reading whole = Almanac.day(isNight(part) && hour < 6 ? day.plusDays(1) : day, part.anchor());
    Reading joined = whole.at(hours);
    return clock.granularity() == Granularity.HOUR ? joined.lastingAnHour() : joined;
  }

  private static boolean isNight(Reading part) {
    return part.hours().equals("TNI");
  }

  private static boolean isBareDay(Reading reading) {
    return reading.isDay() && reading.hours().isEmpty() && !reading.value().contains("/");
  }

  private static List<Found> ranges(List<Found> found, String text) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Optional<Found> range =
          joined.isEmpty() ? Optional.empty() : range(joined.getLast(), next, text);
      if (range.isPresent()) {
        joined.removeLast();
      }
      joined.add(range.orElse(next));
    }
    return joined;
  }

  private static Optional<Found> range(Found first, Found second, String text) {
    String between = text.substring(first.span().end(), second.span().start());
    var lead = FROM.matcher(tail(text, first.span().start()));
    boolean led = lead.matches();
    boolean joins = RANGE.matcher(between).matches() || (led && AND.matcher(between).matches());
    boolean dashed = between.strip().equals("-") || between.strip().equals("–");
    boolean kind =
        first.reading().granularity() == second.reading().granularity()
            && !isLength(first.reading())
            && !isLength(second.reading());
    boolean ordered =
        !first.reading().isResolved()
            || !second.reading().isResolved()
            || first.reading().from().get().isBefore(second.reading().until().get());
    if (!joins || !kind || !ordered || !(led || dashed || isRangeWord(between))) {
      return Optional.empty();
    }
    int start =
        led
            ? first.span().start() - tail(text, first.span().start()).length() + lead.start(1)
            : first.span().start();
    return Optional.of(
        new Found(
            new Span(start, second.span().end()),
            Stretch.from(first.reading(), second.reading()),
            "range"));
  }

  /** The last characters before {@code end}. */
  private static String tail(String text, int end) {
    return text.substring(Math.max(0, end - LEAD_REACH), end);
  }

  private static boolean isRangeWord(String between) {
    return between.strip().equals("to") || between.strip().equals("through");
  }

  private static boolean isLength(Reading reading) {
    return reading.value().startsWith("P");
  }

  /** "since Friday" has a beginning and no end, "until Friday" an end and no beginning. */
  private static Found bounded(Found found, String text) {
    var lead = LEAD.matcher(tail(text, found.span().start()));
    Reading reading = found.reading();
    if (!lead.matches() || isLength(reading) || !reading.isResolved()) {
      return found;
    }
    Reading open =
        switch (lead.group(1).toLowerCase(java.util.Locale.ROOT)) {
          case "since", "after" -> reading.over(reading.from(), Optional.empty());
          default -> reading.over(Optional.empty(), reading.until());
        };
    return new Found(found.span(), open, found.rule());
  }
}
