package org.parallax.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;

/**
 * The odds that two reports tell of one event: a logistic model over their signals. Its weights
 * ship as {@code join-weights.tsv}, which says how they were made.
 *
 * @param bias the log-odds where every signal is 0
 * @param weights of the signals; a signal without one does not count
 * @param least the mean log-odds from which a report joins a story
 */
public record JoinModel(double bias, Map<Signal, Double> weights, double least) {
  public JoinModel {
    weights = Map.copyOf(weights);
  }

  /** The model that ships. */
  public static JoinModel shipped() {
    double bias = 0;
    double least = 0;
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    for (List<String> row : Table.beside(JoinModel.class, "join-weights.tsv").rows()) {
      double number = Double.parseDouble(row.get(1));
      switch (row.get(0)) {
        case "bias" -> bias = number;
        case "least" -> least = number;
        default -> weights.put(Signal.valueOf(row.get(0)), number);
      }
    }
    return new JoinModel(bias, weights, least);
  }

  /** The natural logarithm of the odds. */
  double logOdds(Map<Signal, Double> values) {
    double sum = bias;
    for (Signal signal : Signal.values()) {
      sum += weights.getOrDefault(signal, 0.0) * values.getOrDefault(signal, 0.0);
    }
    return sum;
  }
}
