package org.parallax.time;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Time;
import org.parallax.model.Time.Anchor;
import org.parallax.time.TimeComparison.Verdict;

/**
 * Compares two times by the stretches that they name, and where a stretch is unknown, by what is
 * known of it: "9 January" and "11 January" of one unknown year are two days.
 */
public final class TimeComparator {
  private static final Pattern LENGTH = Pattern.compile("P[T\\dX].*");

  /** How {@code a} stands to {@code b}. */
  public TimeComparison compare(Time a, Time b) {
    boolean lengthA = a.anchor() == Anchor.DURATION || LENGTH.matcher(a.value()).matches();
    boolean lengthB = b.anchor() == Anchor.DURATION || LENGTH.matcher(b.value()).matches();
    if (lengthA && lengthB) {
      return a.value().equals(b.value()) && !a.value().contains("X")
          ? new TimeComparison(Verdict.SAME, "both last " + a.value())
          : new TimeComparison(Verdict.UNKNOWN, "both are lengths of time, " + said(a, b));
    }
    if (lengthA || lengthB) {
      return new TimeComparison(Verdict.UNKNOWN, "one is a length of time, the other a point");
    }
    if (isPlaced(a) && isPlaced(b)) {
      return placed(a, b);
    }
    return partial(a, b);
  }

  private static boolean isPlaced(Time time) {
    return time.from().isPresent() || time.until().isPresent();
  }

  private static String said(Time a, Time b) {
    return "\"" + a.phrase().text() + "\" and \"" + b.phrase().text() + "\"";
  }

  private static TimeComparison placed(Time a, Time b) {
    LocalDateTime fromA = a.from().orElse(LocalDateTime.MIN);
    LocalDateTime fromB = b.from().orElse(LocalDateTime.MIN);
    LocalDateTime untilA = a.until().orElse(LocalDateTime.MAX);
    LocalDateTime untilB = b.until().orElse(LocalDateTime.MAX);
    if (fromA.equals(fromB) && untilA.equals(untilB)) {
      return new TimeComparison(Verdict.SAME, said(a, b) + " are the same time");
    }
    if (!untilA.isAfter(fromB) || !untilB.isAfter(fromA)) {
      return apart(a, b);
    }
    if (!fromA.isAfter(fromB) && !untilA.isBefore(untilB)) {
      return new TimeComparison(Verdict.CONTAINS, quote(a) + " holds " + quote(b));
    }
    if (!fromB.isAfter(fromA) && !untilB.isBefore(untilA)) {
      return new TimeComparison(Verdict.NARROWER, quote(a) + " lies within " + quote(b));
    }
    return new TimeComparison(Verdict.OVERLAP, said(a, b) + " overlap");
  }

  /** Clock times less than an hour apart, and neighbours of a vague sort, may be the same. */
  private static TimeComparison apart(Time a, Time b) {
    boolean clocks = isClock(a) && isClock(b);
    if (clocks && a.from().isPresent() && b.from().isPresent()) {
      long minutes =
          Math.abs(java.time.Duration.between(a.from().get(), b.from().get()).toMinutes());
      if (minutes <= 30) {
        return new TimeComparison(
            Verdict.OVERLAP, said(a, b) + " are " + minutes + " minutes apart");
      }
    }
    return new TimeComparison(Verdict.DISJOINT, said(a, b) + " share no moment");
  }

  private static boolean isClock(Time time) {
    return switch (time.granularity()) {
      case MINUTE, HOUR -> true;
      case PART_OF_DAY, DAY, WEEK, MONTH, SEASON, YEAR, DECADE, UNKNOWN -> false;
    };
  }

  private static String quote(Time time) {
    return "\"" + time.phrase().text() + "\"";
  }

  /** Compares what is known of both: the fields of their values from the coarsest on. */
  private static TimeComparison partial(Time a, Time b) {
    boolean reference = a.value().endsWith("_REF") || b.value().endsWith("_REF");
    if (reference || a.value().contains("/") || b.value().contains("/")) {
      return new TimeComparison(Verdict.UNKNOWN, said(a, b) + " cannot be placed");
    }
    return fields(a, b)
        .orElse(new TimeComparison(Verdict.UNKNOWN, "too little is known of " + said(a, b)));
  }

  private static Optional<TimeComparison> fields(Time a, Time b) {
    String[] one = a.value().split("[-T:]");
    String[] two = b.value().split("[-T:]");
    boolean sameForm =
        a.value().contains("W") == b.value().contains("W") && one.length > 0 && two.length > 0;
    if (!sameForm) {
      return Optional.empty();
    }
    boolean sameYearUnknown = a.value().startsWith("XXXX") && b.value().startsWith("XXXX");
    boolean knownInCommon = false;
    for (int i = 0; i < Math.min(one.length, two.length); i++) {
      if (one[i].contains("X") || two[i].contains("X")) {
        continue;
      }
      if (!one[i].equals(two[i])) {
        boolean counts = i == 0 || sameYearUnknown || one[0].equals(two[0]);
        return counts && bothNumbers(one[i], two[i])
            ? Optional.of(
                new TimeComparison(Verdict.DISJOINT, said(a, b) + " differ in what is known"))
            : Optional.empty();
      }
      knownInCommon = true;
    }
    if (!knownInCommon) {
      return Optional.empty();
    }
    if (a.value().equals(b.value())) {
      return Optional.of(new TimeComparison(Verdict.SAME, "both say " + a.value()));
    }
    boolean longer = one.length > two.length;
    return Optional.of(
        new TimeComparison(
            longer
                ? Verdict.NARROWER
                : one.length < two.length ? Verdict.CONTAINS : Verdict.OVERLAP,
            said(a, b) + " agree in what is known"));
  }

  private static boolean bothNumbers(String a, String b) {
    return a.chars().allMatch(Character::isDigit) == b.chars().allMatch(Character::isDigit);
  }
}
