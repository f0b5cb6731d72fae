package org.parallax.point;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Time;
import org.parallax.point.pair.View;

/**
 * When a claim tells that it was: its hours of the clock, and the days or longer stretches.
 *
 * @param hours times that name an hour
 * @param stretches times that name a part of a day, a day or more
 */
record Moments(List<Time> hours, List<Time> stretches) {
  /** Minutes by which two tellings of one hour may lie apart. */
  private static final long ROUNDING = 15;

  /** The same, where one of them is told roughly. */
  private static final long ROUGH = 45;

  private static final long DAY = Duration.ofDays(1).toMinutes();

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private static final Pattern ROUGHLY =
      Pattern.compile(
          "\\b(?:about|around|approximately|roughly|some|shortly|just|soon|nearly|almost|before"
              + "|after|by|until|past|or so|early|late)\\b");

  static Moments of(View view) {
    List<Time> placed =
        view.claim().times().stream()
            .filter(t -> t.anchor() != Time.Anchor.DURATION)
            .filter(t -> isPlaced(t) || t.granularity() == Time.Granularity.MONTH)
            .toList();
    return new Moments(
        placed.stream().filter(Moments::isHour).toList(),
        placed.stream().filter(t -> !isHour(t)).toList());
  }

  private static boolean isPlaced(Time time) {
    return time.from().isPresent() && time.until().isPresent();
  }

  private static boolean isHour(Time time) {
    return isPlaced(time) && time.granularity().compareTo(Time.Granularity.HOUR) <= 0;
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
    return isHour(a) ? isOneHour(a, b) : isOneStretch(a, b);
  }

  private static boolean isOneHour(Time a, Time b) {
    long apart =
        Math.abs(Duration.between(a.from().orElseThrow(), b.from().orElseThrow()).toMinutes());
    long minutes = Math.min(apart % DAY, DAY - apart % DAY);
    return minutes <= (isRough(a) || isRough(b) ? ROUGH : ROUNDING);
  }

  private static boolean isRough(Time time) {
    return ROUGHLY.matcher(time.phrase().text().toLowerCase(Locale.ROOT)).find();
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
