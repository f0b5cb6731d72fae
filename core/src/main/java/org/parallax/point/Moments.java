package org.parallax.point;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Time;
import org.parallax.point.pair.View;
import org.parallax.time.HoursOfDay;

/**
 * When a claim tells that it was: its hours of the clock, and the days or longer stretches.
 *
 * @param hours times that name an hour
 * @param stretches times that name a part of a day, a day or more
 */
record Moments(List<Time> hours, List<Time> stretches) {
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  static Moments of(View view) {
    List<Time> placed =
        view.claim().times().stream()
            .filter(t -> t.anchor() != Time.Anchor.DURATION)
            .filter(t -> isPlaced(t) || isHour(t) || t.granularity() == Time.Granularity.MONTH)
            .toList();
    return new Moments(
        placed.stream().filter(Moments::isHour).toList(),
        placed.stream().filter(t -> !isHour(t)).toList());
  }

  private static boolean isPlaced(Time time) {
    return time.from().isPresent() && time.until().isPresent();
  }

  private static boolean isHour(Time time) {
    return HoursOfDay.isTold(time);
  }

  /** Whether both give an hour, or both a stretch, and none of the one meets one of the other. */
  boolean areApart(Moments other) {
    return areApart(hours, other.hours) || areApart(stretches, other.stretches);
  }

  /** Whether both give an hour or both a stretch, and one of the one meets one of the other. */
  boolean meet(Moments other) {
    return meetIn(hours, other.hours)
        || (meetIn(stretches, other.stretches) && !areApart(hours, other.hours));
  }

  private static boolean areApart(List<Time> mine, List<Time> theirs) {
    return !mine.isEmpty() && !theirs.isEmpty() && !meetIn(mine, theirs);
  }

  private static boolean meetIn(List<Time> mine, List<Time> theirs) {
    return mine.stream().anyMatch(t -> theirs.stream().anyMatch(o -> isOne(t, o)));
  }

  private static boolean isOne(Time a, Time b) {
    return isHour(a) ? HoursOfDay.meet(a, b) : isOneStretch(a, b);
  }

  /** "Saturday night" and "Saturday" are one day in two reports, whenever each was published. */
  private static boolean isOneStretch(Time a, Time b) {
    Optional<String> mine = weekday(a);
    if (mine.isPresent() && mine.equals(weekday(b))) {
      return true;
    }
    if (!isPlaced(a) || !isPlaced(b)) {
      return month(a).isEmpty() || month(b).isEmpty() || month(a).equals(month(b));
    }
    LocalDateTime aEnd = a.until().orElseThrow();
    LocalDateTime bEnd = b.until().orElseThrow();
    return aEnd.isAfter(b.from().orElseThrow()) && bEnd.isAfter(a.from().orElseThrow());
  }

  private static Optional<String> month(Time time) {
    return View.words(time.phrase().text()).stream().filter(MONTHS::contains).findFirst();
  }

  private static Optional<String> weekday(Time time) {
    return View.words(time.phrase().text()).stream()
        .filter(w -> w.endsWith("day") && w.length() > "day".length())
        .filter(w -> !w.equals("yesterday") && !w.equals("today") && !w.equals("birthday"))
        .findFirst();
  }
}
