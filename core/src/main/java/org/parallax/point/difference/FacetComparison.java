package org.parallax.point.difference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.model.Discrepancy;
import org.parallax.model.Quantity;
import org.parallax.model.Time;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Families;
import org.parallax.point.pair.Scopes;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.View;
import org.parallax.point.slot.ClockSlot;
import org.parallax.time.TimeComparator;
import org.parallax.time.TimeComparison;

/**
 * Compares the answers to one typed question: how old, how many, when, at what hour. A report that
 * itself gives several answers speaks of several things and is left out where only one can be true.
 */
final class FacetComparison {
  private static final TimeComparator TIMES = new TimeComparator();
  private static final double YEAR = 365.25;

  /** A birthday may lie between two reports that are so far apart. */
  private static final Duration BIRTHDAY = Duration.ofDays(2);

  /** So many years lie between two of one family name, and not between two tellings of one age. */
  private static final double GENERATION = 12;

  /** Years between the pictures whose captions stand in one report, each of its own day. */
  private static final double CAPTIONS = 2;

  /** So few minutes are rounding that nobody needs to be told of. */
  private static final long TRIFLE = 2;

  /** Minutes that tellings of one hour may lie apart. */
  private static final long ROUNDING = 30;

  private final Setting setting;
  private final QuantityComparison quantities;

  FacetComparison(Setting setting) {
    this.setting = setting;
    this.quantities = new QuantityComparison(setting);
  }

  /** What differs among {@code facets}, which answer one question. */
  List<Difference> compare(Cell cell, List<Facet> facets) {
    return switch (facets.getFirst().question().kind()) {
      case HOW_OLD -> pairs(cell, facets, this::ages);
      case HOW_MANY -> quantities.among(cell, facets);
      case WHEN -> pairs(cell, single(facets, t -> t.value()), this::days);
      case AT_WHAT_HOUR -> pairs(cell, single(facets, FacetComparison::hour), this::hours);
      case IN_WHICH_STREET,
          WHERE,
          TO_WHOM,
          WHO,
          WHY,
          WITH_WHAT,
          WHICH_VEHICLE,
          WHERE_HURT,
          WHAT_CONDITION,
          WHICH_HOSPITAL,
          WHERE_FROM,
          WHAT_STAGE,
          WHOM_TO_CALL,
          WHAT_KIND ->
          List.of();
    };
  }

  /** Compares two answers. */
  private interface Pair {
    Optional<Difference> compare(Cell cell, Facet a, Facet b);
  }

  private static List<Difference> pairs(Cell cell, List<Facet> facets, Pair rule) {
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < facets.size(); i++) {
      for (int j = i + 1; j < facets.size(); j++) {
        rule.compare(cell, facets.get(i), facets.get(j))
            .ifPresent(d -> found.merge(d.by() + d.alarm(), d, Difference::and));
      }
    }
    return List.copyOf(found.values());
  }

  /** The answers of those reports that give one alone. */
  private static List<Facet> single(List<Facet> facets, Function<Time, String> value) {
    Map<String, List<Facet>> reports = new LinkedHashMap<>();
    for (Facet facet : facets) {
      reports.computeIfAbsent(facet.view().report(), k -> new ArrayList<>()).add(facet);
    }
    List<Facet> single = new ArrayList<>();
    for (List<Facet> told : reports.values()) {
      if (told.stream().map(f -> value.apply(time(f))).distinct().count() == 1) {
        single.add(told.getFirst());
      }
    }
    return single;
  }

  private static Time time(Facet facet) {
    return switch (facet.answer()) {
      case Facet.Answer.Moment moment -> moment.time();
      case Facet.Answer.Amount number -> throw new IllegalStateException("no time: " + number);
      case Facet.Answer.Named named -> throw new IllegalStateException("no time: " + named);
    };
  }

  private static Quantity number(Facet facet) {
    return switch (facet.answer()) {
      case Facet.Answer.Amount number -> number.quantity();
      case Facet.Answer.Moment moment -> throw new IllegalStateException("no number: " + moment);
      case Facet.Answer.Named named -> throw new IllegalStateException("no number: " + named);
    };
  }

  private static String hour(Time time) {
    LocalDateTime from = time.from().orElseThrow();
    return from.getHour() + ":" + from.getMinute();
  }

  private Optional<Difference> ages(Cell cell, Facet a, Facet b) {
    double gap = Math.abs(number(a).stated() - number(b).stated());
    boolean isOneReport = a.view().report().equals(b.view().report());
    if (gap < 1 || gap > GENERATION) {
      return Optional.empty();
    }
    if (isOneReport && gap <= CAPTIONS) {
      String why = "text and captions of one report may be of two years";
      return Optional.of(
          compatible(cell, Discrepancy.Type.INTERNAL, 0.3, "how old", why, a, b, "age/captions"));
    }
    return isOlderLater(a, b) && gap <= yearsBetween(a.view(), b.view())
        ? Optional.empty()
        : Optional.of(
            alarm(
                cell,
                Discrepancy.Type.DETAIL,
                0.6,
                "how old",
                "one person has one age",
                a,
                b,
                "age/apart"));
  }

  /** Whether the report that was published later gives the higher age. */
  private boolean isOlderLater(Facet a, Facet b) {
    return setting.isEarlier(a.view(), b.view()) == (number(a).stated() < number(b).stated());
  }

  /** By how many years ages may differ because time went by between the reports. */
  private double yearsBetween(View a, View b) {
    Optional<Duration> between = setting.between(a, b);
    if (between.isEmpty() || between.get().compareTo(BIRTHDAY) < 0) {
      return 0;
    }
    return Math.ceil(between.get().toDays() / YEAR);
  }

  private Optional<Difference> days(Cell cell, Facet a, Facet b) {
    if (TIMES.compare(time(a), time(b)).verdict() != TimeComparison.Verdict.DISJOINT
        || sameWeekday(a, b)) {
      return Optional.empty();
    }
    return isOneAct(a, b)
        ? Optional.of(
            alarm(
                cell,
                Discrepancy.Type.TIME,
                0.5,
                "when",
                "one event, told of two days",
                a,
                b,
                "time/apart"))
        : Optional.empty();
  }

  private static boolean sameWeekday(Facet a, Facet b) {
    List<String> theirs = View.words(b.phrase().text());
    return View.words(a.phrase().text()).stream()
        .anyMatch(w -> w.endsWith("day") && theirs.contains(w));
  }

  private Optional<Difference> hours(Cell cell, Facet a, Facet b) {
    long day = Duration.ofDays(1).toMinutes();
    long apart =
        Math.abs(
            Duration.between(time(a).from().orElseThrow(), time(b).from().orElseThrow())
                .toMinutes());
    long minutes = Math.min(apart % day, day - apart % day);
    if (minutes < TRIFLE || isStamp(a) || isStamp(b)) {
      return Optional.empty();
    }
    if (minutes <= ROUNDING) {
      String why = minutes + " minutes lie between them, which may be rounding";
      return Optional.of(
          compatible(
              cell, Discrepancy.Type.ROUNDING, 0.2, "at what hour", why, a, b, "time/rounded"));
    }
    return isOneAct(a, b)
        ? Optional.of(
            alarm(
                cell,
                Discrepancy.Type.TIME,
                0.55,
                "at what hour",
                "one event, told of two hours",
                a,
                b,
                "time/clock"))
        : Optional.empty();
  }

  /** Whether the hour is that at which the page was brought up to date. */
  private boolean isStamp(Facet facet) {
    String text = setting.text(facet.view().report());
    int at = Math.min(text.length(), facet.phrase().span().start());
    String before = text.substring(Math.min(at, facet.view().sentence().start()), at);
    return ClockSlot.isStamped(before, before.length());
  }

  /** Whether the acts, and those to whom they happened, may be one. */
  private static boolean isOneAct(Facet a, Facet b) {
    Acts acts = Acts.between(a.view(), b.view());
    Slots targets = Slots.of(a.view().target(), b.view().target());
    return acts == Acts.SAME
        && a.view().act().flatMap(Families::of).isPresent()
        && targets != Slots.DIFFERENT
        && Scopes.apartButInTime(a.view(), b.view()).isEmpty();
  }

  private static Difference alarm(
      Cell cell,
      Discrepancy.Type type,
      double severity,
      String slot,
      String why,
      Facet a,
      Facet b,
      String by) {
    return new Difference(
        cell, type, true, severity, slot, "Alarm: " + why + ".", List.of(a.held(), b.held()), by);
  }

  private static Difference compatible(
      Cell cell,
      Discrepancy.Type type,
      double severity,
      String slot,
      String why,
      Facet a,
      Facet b,
      String by) {
    return new Difference(
        cell,
        type,
        false,
        severity,
        slot,
        "No alarm: " + why + ".",
        List.of(a.held(), b.held()),
        by);
  }
}
