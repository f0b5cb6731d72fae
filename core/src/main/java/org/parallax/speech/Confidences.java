package org.parallax.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;

/** How often each rule is right, measured on labelled news. */
final class Confidences {
  private static final double UNKNOWN = 0.5;
  private static final Map<String, Double> BY_RULE = read();

  private Confidences() {}

  private static Map<String, Double> read() {
    Map<String, Double> read = new HashMap<>();
    for (List<String> row : Table.beside(Confidences.class, "confidences.tsv").rows()) {
      read.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return read;
  }

  static double of(String rule) {
    return BY_RULE.getOrDefault(rule, UNKNOWN);
  }
}
