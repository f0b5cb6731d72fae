package org.parallax.time;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Time;

/** Compares hours of the clock, whatever day they are of: "6.05 a.m." and "about 6 a.m.". */
public final class HoursOfDay {
  /** Minutes by which two tellings of one hour may lie apart. */
  private static final long ROUNDING = 15;

  /** The same, where one of them names no minute. */
  private static final long ROUGH = 45;

  private static final long HOUR = Duration.ofHours(1).toMinutes();
  private static final long DAY = Duration.ofDays(1).toMinutes();
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d)(?::(\\d\\d))?");

  private HoursOfDay() {}

  /** Whether the time names an hour of the clock. */
  public static boolean isTold(Time time) {
    return minute(time).isPresent();
  }

  /** Whether both name an hour, and one that may be the same. */
  public static boolean meet(Time a, Time b) {
    OptionalLong one = minute(a);
    OptionalLong two = minute(b);
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    long apart = Math.abs(one.getAsLong() - two.getAsLong());
    boolean isRough = isWhole(a) || isWhole(b);
    return Math.min(apart, DAY - apart) <= (isRough ? ROUGH : ROUNDING);
  }

  private static boolean isWhole(Time time) {
    return time.granularity() == Time.Granularity.HOUR;
  }

  /** The minute of the day, where an hour is told. */
  private static OptionalLong minute(Time time) {
    boolean isFine = time.granularity().compareTo(Time.Granularity.HOUR) <= 0;
    Matcher clock = CLOCK.matcher(time.value());
    if (!isFine || time.anchor() == Time.Anchor.DURATION || !clock.find()) {
      return OptionalLong.empty();
    }
    long minutes = clock.group(2) == null ? 0 : Long.parseLong(clock.group(2));
    return OptionalLong.of(Long.parseLong(clock.group(1)) * HOUR + minutes);
  }
}
