package org.parallax.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.text.Table;

/**
 * What measures may not fall below: the rows of {@code floors.tsv}.
 *
 * @param least by the name of the measure
 */
record Floors(Map<String, Double> least) {

  /** The floors that ship. */
  static Floors shipped() {
    Map<String, Double> least = new LinkedHashMap<>();
    for (List<String> row : Table.beside(Floors.class, "floors.tsv").rows()) {
      least.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return new Floors(least);
  }

  /** A sentence for each of {@code measures} that lies below its floor, in their order. */
  List<String> broken(Map<String, Double> measures) {
    return measures.entrySet().stream()
        .filter(m -> m.getValue() < least.getOrDefault(m.getKey(), Double.NEGATIVE_INFINITY))
        .map(
            m ->
                String.format(
                    Locale.ROOT,
                    "%s is %.3f, below its floor of %.3f.",
                    m.getKey(),
                    m.getValue(),
                    least.get(m.getKey())))
        .toList();
  }
}
