package org.parallax.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.parallax.model.Time.Granularity;

/** Narrows and joins readings. */
final class Stretch {
  private Stretch() {}

  /** The stretch from the beginning of {@code first} to the end of {@code last}. */
  static Reading from(Reading first, Reading last) {
    Granularity granularity =
        first.granularity().compareTo(last.granularity()) > 0
            ? first.granularity()
            : last.granularity();
    return new Reading(
        first.value() + "/" + last.value(), first.from(), last.until(), granularity, last.anchor());
  }

  /** The part of a stretch that "early", "late", "mid", "the end of" name: a third of it. */
  static Reading edge(Reading whole, String edge) {
    if (!whole.isResolved() || edge.isEmpty()) {
      return whole;
    }
    LocalDateTime from = whole.from().get();
    LocalDateTime until = whole.until().get();
    Duration third = Duration.between(from, until).dividedBy(3);
    if (whole.isDay()) {
      return switch (edge) {
        case "early" ->
            whole
                .over(Optional.of(from), Optional.of(from.plusHours(9)))
                .as(Granularity.PART_OF_DAY);
        case "late" ->
            whole
                .over(Optional.of(from.plusHours(18)), Optional.of(until))
                .as(Granularity.PART_OF_DAY);
        default -> whole;
      };
    }
    if (edge.matches("early.*|.*\\b(?:beginning|start|first|opening)\\b.*")) {
      return whole.over(Optional.of(from), Optional.of(day(from.plus(third))));
    }
    if (edge.matches("late.*|.*\\b(?:end|close|last|final|closing|dying)\\b.*")) {
      return whole.over(Optional.of(day(until.minus(third))), Optional.of(until));
    }
    if (edge.startsWith("mid") || edge.contains("middle")) {
      return whole.over(Optional.of(day(from.plus(third))), Optional.of(day(until.minus(third))));
    }
    return whole;
  }

  private static LocalDateTime day(LocalDateTime moment) {
    return moment.toLocalDate().atStartOfDay();
  }
}
