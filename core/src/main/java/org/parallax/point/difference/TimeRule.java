package org.parallax.point.difference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition;
import org.parallax.model.Time;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Scopes;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.View;
import org.parallax.point.slot.ClockSlot;
import org.parallax.point.slot.TollWords;

/** Compares when it happened: two stretches of time that do not meet, told of one act. */
final class TimeRule implements PairRule {
  /** So few minutes are rounding that nobody needs to be told of. */
  private static final long TRIFLE = 10;

  /** Minutes that tellings of one hour may lie apart. */
  private static final long ROUNDING = 30;

  /** Letters of a preposition and an article before a time. */
  private static final int MARGIN = 12;

  private final Setting setting;

  TimeRule(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    boolean oneAct =
        Acts.between(a, b) == Acts.SAME
            && isToldAsEvent(a)
            && isToldAsEvent(b)
            && Slots.of(a.target(), b.target()) != Slots.DIFFERENT;
    if (!oneAct) {
      return Optional.empty();
    }
    Optional<Time> one = only(a);
    Optional<Time> two = only(b);
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    if (isExact(one.get(), two.get())) {
      return clocks(cell, a, b, one.get(), two.get());
    }
    if (!isApart(one.get(), two.get()) || areTwoEvents(a, one.get(), b, two.get())) {
      return Optional.empty();
    }
    boolean alarm = a.reach() == b.reach() && Scopes.apartButInTime(a, b).isEmpty();
    return Optional.of(
        new Difference(
            cell,
            Discrepancy.Type.TIME,
            alarm,
            0.5,
            "when",
            alarm
                ? "Alarm: one act, told of two times that do not meet."
                : "No alarm: they may speak of different ones of a group.",
            List.of(held(a, one.get()), held(b, two.get())),
            "time/apart"));
  }

  /** Two hours of the clock: a few minutes are rounding, more is a difference. */
  private static Optional<Difference> clocks(Cell cell, View a, View b, Time one, Time two) {
    long day = Duration.ofDays(1).toMinutes();
    long apart =
        Math.abs(Duration.between(one.from().orElseThrow(), two.from().orElseThrow()).toMinutes());
    long minutes = Math.min(apart % day, day - apart % day);
    if (minutes < TRIFLE) {
      return Optional.empty();
    }
    boolean rounding = minutes <= ROUNDING;
    boolean alarm = !rounding && a.reach() == b.reach() && Scopes.apartButInTime(a, b).isEmpty();
    String why =
        rounding
            ? "No alarm: " + minutes + " minutes lie between them, which may be rounding."
            : alarm
                ? "Alarm: one act, told of two hours."
                : "No alarm: they may speak of different things.";
    return Optional.of(
        new Difference(
            cell,
            rounding ? Discrepancy.Type.ROUNDING : Discrepancy.Type.TIME,
            alarm,
            rounding ? 0.2 : 0.55,
            "at what hour",
            why,
            List.of(held(a, one), held(b, two)),
            rounding ? "time/rounded" : "time/clock"));
  }

  /** The single resolved time of a claim; one with several tells no single time. */
  private static Optional<Time> only(View view) {
    List<Time> times =
        view.claim().times().stream()
            .filter(t -> t.from().isPresent() && t.until().isPresent())
            .filter(t -> t.anchor() != Time.Anchor.DURATION)
            .filter(t -> !isStamp(view, t))
            .filter(t -> t.granularity().compareTo(Time.Granularity.DAY) <= 0)
            .filter(
                t ->
                    t.granularity().compareTo(Time.Granularity.PART_OF_DAY) < 0
                        || isOfPredicate(view, t))
            .toList();
    return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
  }

  /** "Updated at 5:12 p.m.": an hour of the page. */
  private static boolean isStamp(View view, Time time) {
    int at = time.phrase().span().start() - view.claim().span().start();
    String text = view.claim().text();
    return at > 0 && at <= text.length() && ClockSlot.isStamped(text, at);
  }

  /** Whether the time is a phrase of its own beside the predicate, not one of another event. */
  private static boolean isOfPredicate(View view, Time time) {
    return view.claim().proposition().arguments().stream()
        .anyMatch(
            a ->
                a.phrase().span().contains(time.phrase().span())
                    && a.phrase().span().length() <= time.phrase().span().length() + MARGIN);
  }

  private static boolean isToldAsEvent(View view) {
    return view.claim().proposition().tense() != Proposition.Tense.NONE;
  }

  private static boolean isApart(Time a, Time b) {
    if (nameOneDay(a, b) || isLooselyOneDay(a, b) || isDoubtful(a, b)) {
      return false;
    }
    LocalDateTime aEnd = a.until().orElseThrow();
    LocalDateTime bEnd = b.until().orElseThrow();
    return !aEnd.isAfter(b.from().orElseThrow()) || !bEnd.isAfter(a.from().orElseThrow());
  }

  /** Whether a report was out before what the other tells, or they count others who suffered. */
  private boolean areTwoEvents(View a, Time one, View b, Time two) {
    return setting.isBefore(a, two.from().orElseThrow().toLocalDate())
        || setting.isBefore(b, one.from().orElseThrow().toLocalDate())
        || TollWords.countOthers(a, b);
  }

  /** "Saturday night" and "Saturday" are one day in two reports, whenever each was published. */
  private static boolean nameOneDay(Time a, Time b) {
    List<String> theirs = View.words(b.phrase().text());
    return a.phrase().text().equalsIgnoreCase(b.phrase().text())
        || View.words(a.phrase().text()).stream()
            .anyMatch(w -> w.endsWith("day") && theirs.contains(w) && !isExact(a, b));
  }

  /** Whether both name an hour, so that the hours of one day can be compared. */
  private static boolean isExact(Time a, Time b) {
    return a.granularity().compareTo(Time.Granularity.HOUR) <= 0
        && b.granularity().compareTo(Time.Granularity.HOUR) <= 0;
  }

  /** A day that rests on the day of publication errs by a week or more where that day is wrong. */
  private static boolean isDoubtful(Time a, Time b) {
    boolean relative =
        a.anchor() == Time.Anchor.PUBLICATION || b.anchor() == Time.Anchor.PUBLICATION;
    return relative
        && Duration.between(a.from().orElseThrow(), b.from().orElseThrow()).abs().toDays() > 5;
  }

  /** A part of a day is too loose to be held against an hour of that day. */
  private static boolean isLooselyOneDay(Time a, Time b) {
    boolean loose =
        a.granularity() == Time.Granularity.PART_OF_DAY
            || b.granularity() == Time.Granularity.PART_OF_DAY;
    return loose
        && Duration.between(a.from().orElseThrow(), b.from().orElseThrow()).abs().toHours() <= 24;
  }

  private static Held held(View view, Time time) {
    return new Held(view, time.value(), time.phrase());
  }
}
