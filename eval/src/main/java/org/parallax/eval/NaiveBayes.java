package org.parallax.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A classifier that takes each measure of a class to be normal and apart from the others. */
final class NaiveBayes {
  /** Added to each spread, so that a measure that never varied does not decide alone. */
  private static final double LEAST_SPREAD = 0.02;

  private record Known(String name, double share, List<Double> mean, List<Double> spread) {}

  private final List<Known> classes = new ArrayList<>();

  /** Learns from rows of measures and the class of each. */
  NaiveBayes(List<List<Double>> rows, List<String> names) {
    Map<String, List<List<Double>>> byName = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      byName.computeIfAbsent(names.get(i), k -> new ArrayList<>()).add(rows.get(i));
    }
    byName.forEach((name, own) -> classes.add(known(name, own, rows.size())));
  }

  private static Known known(String name, List<List<Double>> own, int all) {
    List<Double> mean = new ArrayList<>();
    List<Double> spread = new ArrayList<>();
    IntStream.range(0, own.getFirst().size())
        .forEach(
            c -> {
              double average = own.stream().mapToDouble(r -> r.get(c)).average().orElse(0);
              double square =
                  own.stream()
                      .mapToDouble(r -> (r.get(c) - average) * (r.get(c) - average))
                      .average()
                      .orElse(0);
              mean.add(average);
              spread.add(Math.sqrt(square) + LEAST_SPREAD);
            });
    return new Known(name, (double) own.size() / all, mean, spread);
  }

  /** The likeliest class of a row. */
  String of(List<Double> row) {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Known known : classes) {
      double odds = Math.log(known.share());
      for (int c = 0; c < row.size(); c++) {
        double off = (row.get(c) - known.mean().get(c)) / known.spread().get(c);
        odds -= off * off / 2 + Math.log(known.spread().get(c));
      }
      if (odds > most) {
        most = odds;
        best = known.name();
      }
    }
    return best;
  }
}
