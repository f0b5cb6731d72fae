package org.parallax.point.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;

/**
 * A logistic model of whether two claims answer one question. Its weights are a table that can be
 * read and edited; how they were learned is written at its head.
 */
final class PairModel {
  private static final PairModel SHIPPED =
      new PairModel(Table.beside(PairModel.class, "pairs.tsv"));

  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  PairModel(Table table) {
    for (List<String> row : table.rows()) {
      weights.put(Feature.valueOf(row.get(0)), Double.parseDouble(row.get(1)));
    }
  }

  static PairModel shipped() {
    return SHIPPED;
  }

  /** The probability that a pair with these measures is one matter. */
  double probability(double[] measures) {
    double sum = 0;
    for (Feature feature : Feature.values()) {
      sum += weight(feature) * measures[feature.ordinal()];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What speaks for the pair, the weightiest first; a tenth of a unit of log-odds is left out. */
  List<Feature> grounds(double[] measures) {
    List<Feature> grounds = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (feature != Feature.BIAS && weight(feature) * measures[feature.ordinal()] > 0.1) {
        grounds.add(feature);
      }
    }
    grounds.sort(
        Comparator.comparingDouble((Feature f) -> -weight(f) * measures[f.ordinal()])
            .thenComparing(Comparator.naturalOrder()));
    return grounds;
  }

  private double weight(Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
