package org.parallax.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.intake.capture.Note;
import org.parallax.model.Report;

/** Characters that stay in a report's text but may mislead who reads it. */
final class Oddities {
  private Oddities() {}

  /** A note on such characters in {@code report}, if there are any. */
  static Optional<Note> in(Report report) {
    List<String> seen = new ArrayList<>();
    count(seen, report.text().codePoints().filter(Oddities::turnsText).count(), "text-turning");
    count(seen, report.text().codePoints().filter(Oddities::isControl).count(), "control");
    count(seen, report.text().codePoints().filter(c -> c == 0xFFFD).count(), "undecodable");
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Note(report.input(), "Its text holds " + String.join(" and ", seen) + "."));
  }

  private static void count(List<String> seen, long count, String sort) {
    if (count > 0) {
      seen.add(count + " " + sort + (count == 1 ? " character" : " characters"));
    }
  }

  /** Marks that change the direction of the text behind them. */
  private static boolean turnsText(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' && c != '\f';
  }
}
