package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely one of two sources copies from the other, by Dong, Berti-Equille and Srivastava,
 * "Integrating Conflicting Data: The Role of Source Dependence" (2009): two that look for
 * themselves agree on what is true, but seldom make the same mistake. Unlike there, what is
 * probably true and told by both says nothing, since it says too much of it where most is true.
 */
final class SharedMistakes {
  private static final double LEAST_ERROR = 0.01;
  private final CopyAwareVote.Settings settings;
  private final Map<String, Map<String, List<String>>> shared = new TreeMap<>();
  private final Map<String, Map<String, String>> values;
  private Map<String, Map<String, Double>> copying = new TreeMap<>();

  /**
   * Of what each source tells.
   *
   * @param values by matter and source
   */
  SharedMistakes(Map<String, Map<String, String>> values, CopyAwareVote.Settings settings) {
    this.values = values;
    this.settings = settings;
    values.forEach(
        (matter, told) -> {
          List<String> sources = new ArrayList<>(told.keySet());
          for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
              shared
                  .computeIfAbsent(sources.get(i), k -> new TreeMap<>())
                  .computeIfAbsent(sources.get(j), k -> new ArrayList<>())
                  .add(matter);
            }
          }
        });
    shared.values().forEach(m -> m.values().removeIf(s -> s.size() < settings.leastShared()));
  }

  /** Weighs all pairs anew, by how true each value seems and how often each source is right. */
  void weigh(Map<String, Map<String, Double>> truth, Map<String, Double> right) {
    Map<String, Map<String, Double>> weighed = new TreeMap<>();
    shared.forEach(
        (a, others) ->
            others.forEach(
                (b, matters) -> {
                  double error = 1 - (right.getOrDefault(a, 0.0) + right.getOrDefault(b, 0.0)) / 2;
                  double bound = Math.clamp(error, LEAST_ERROR, 1 - LEAST_ERROR);
                  weighed
                      .computeIfAbsent(a, k -> new TreeMap<>())
                      .put(b, copying(a, b, matters, truth, bound));
                }));
    copying = weighed;
  }

  private double copying(
      String a,
      String b,
      List<String> matters,
      Map<String, Map<String, Double>> truth,
      double error) {
    double bothRight = (1 - error) * (1 - error);
    double sameMistake = error * error / settings.wrongValues();
    double copied = settings.copyRate();
    double apart = 0;
    double dependent = 0;
    for (String matter : matters) {
      Map<String, String> told = values.getOrDefault(matter, Map.of());
      String value = told.getOrDefault(a, "");
      if (!value.equals(told.getOrDefault(b, ""))) {
        double differ = 1 - bothRight - sameMistake;
        apart += Math.log(differ);
        dependent += Math.log((1 - copied) * differ);
        continue;
      }
      double p = truth.getOrDefault(matter, Map.of()).getOrDefault(value, 0.0);
      if (p <= 0.5) {
        apart += p * Math.log(bothRight) + (1 - p) * Math.log(sameMistake);
        dependent +=
            p * Math.log(copied * (1 - error) + (1 - copied) * bothRight)
                + (1 - p) * Math.log(copied * error + (1 - copied) * sameMistake);
      }
    }
    double prior = Math.log((1 - settings.dependent()) / settings.dependent());
    return 1 / (1 + Math.exp(Math.clamp(prior + apart - dependent, -50, 50)));
  }

  /** How likely one of the two copies from the other; 0 where they share too little to tell. */
  double of(String a, String b) {
    String first = a.compareTo(b) < 0 ? a : b;
    String second = a.compareTo(b) < 0 ? b : a;
    return copying.getOrDefault(first, Map.of()).getOrDefault(second, 0.0);
  }
}
