package org.parallax.point.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.Predicates;

/**
 * How rare each term is within the story: the rarer, the more it tells. TF-IDF with the story as
 * the collection (Spärck Jones 1972).
 */
public final class Weights {
  private static final double RELATED = 0.5;

  private final Map<String, Integer> frequency = new HashMap<>();

  /** By term, for the terms that some claim holds. */
  private final Map<String, Double> weights = new HashMap<>();

  private final List<Double> norms = new ArrayList<>();
  private final List<Double> masses = new ArrayList<>();
  private final List<List<String>> acts = new ArrayList<>();
  private final int claims;
  private final double unheard;

  public Weights(List<View> views) {
    claims = views.size();
    for (View view : views) {
      view.terms().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    frequency.forEach((term, count) -> weights.put(term, weight(count)));
    unheard = weight(0);
    for (View view : views) {
      double square = 0;
      for (String term : view.terms().keySet()) {
        square += weight(term) * weight(term);
      }
      norms.add(Math.sqrt(square));
      masses.add(view.terms().keySet().stream().mapToDouble(this::weight).sum());
      acts.add(view.terms().keySet().stream().filter(t -> t.startsWith("@")).toList());
    }
  }

  /** The number of claims that hold {@code term}. */
  int frequency(String term) {
    return frequency.getOrDefault(term, 0);
  }

  /** The weight of {@code term}: at least a little, also for a word of every claim. */
  public double weight(String term) {
    return weights.getOrDefault(term, unheard);
  }

  private double weight(int frequency) {
    return Math.log((claims + 1.0) / (frequency + 0.5)) + 0.1;
  }

  /** The sum of the weights of a claim's terms. */
  double mass(View view) {
    return masses.get(view.index());
  }

  /** The cosine of the two claims' term vectors, 0 to 1. */
  public double cosine(View a, View b) {
    double product = norms.get(a.index()) * norms.get(b.index());
    return product == 0 ? 0 : Math.min(1, dot(a, b) / product);
  }

  /** The share of the lighter claim's weight that the other holds too, 0 to 1. */
  double containment(View a, View b) {
    double lighter = Math.min(mass(a), mass(b));
    return lighter == 0 ? 0 : Math.min(1, shared(a, b) / lighter);
  }

  /** The sum of the weights of the terms that both hold. */
  double shared(View a, View b) {
    return common(a, b).stream().mapToDouble(this::weight).sum();
  }

  /** The terms that both hold, in the order of the first. */
  public static List<String> common(View a, View b) {
    return a.terms().keySet().stream().filter(b.terms()::containsKey).toList();
  }

  /** Related classes of events ("capture" and "arrest") count in part. */
  private double dot(View a, View b) {
    double dot = 0;
    for (String term : a.terms().keySet()) {
      if (b.terms().containsKey(term)) {
        dot += weight(term) * weight(term);
      } else if (term.startsWith("@")) {
        dot += RELATED * related(term, b).map(t -> weight(t) * weight(term)).orElse(0.0);
      }
    }
    return dot;
  }

  /** The class of event of the other claim that follows from, or stands for, this one. */
  private Optional<String> related(String act, View other) {
    return acts.get(other.index()).stream()
        .filter(t -> Predicates.shipped().related(act.substring(1), t.substring(1)))
        .findFirst();
  }
}
