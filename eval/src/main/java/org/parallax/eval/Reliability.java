package org.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.speech.learned.Reading;

/** Whether confidences hold: for each tenth of confidence, how often it was right. */
final class Reliability {
  private static final int TENTHS = 10;
  private final int[] count = new int[TENTHS];
  private final int[] right = new int[TENTHS];
  private final double[] said = new double[TENTHS];

  void add(List<Reading> readings, Standoff article) {
    for (Reading reading : readings) {
      int tenth = Math.min(TENTHS - 1, (int) (reading.confidence() * TENTHS));
      count[tenth]++;
      said[tenth] += reading.confidence();
      right[tenth] += Training.isRight(reading, article) ? 1 : 0;
    }
  }

  /** A line a tenth that occurs. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < TENTHS; i++) {
      if (count[i] > 0) {
        rows.add(
            String.format(
                Locale.ROOT,
                "confidence %.1f to %.1f: said %.3f, right %.3f, %d readings",
                (double) i / TENTHS,
                (i + 1.0) / TENTHS,
                said[i] / count[i],
                (double) right[i] / count[i],
                count[i]));
      }
    }
    return rows;
  }
}
