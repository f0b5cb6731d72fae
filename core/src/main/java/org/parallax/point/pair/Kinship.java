package org.parallax.point.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.text.Vectors;

/**
 * How far the words of one claim are carried by words of another that are used alike: each word
 * finds its best match, rare words weigh more. After the directed text similarity of Mihalcea,
 * Corley and Strapparava (2006), with distributional vectors for the likeness of words. Safe for
 * use by several threads.
 */
public final class Kinship {
  /** Unrelated words of one field reach this cosine. */
  private static final double FLOOR = 0.55;

  private final Vectors vectors;
  private final Weights weights;
  private final Map<String, Optional<float[]>> known = new ConcurrentHashMap<>();

  /** By the two words, the smaller first. */
  private final Map<String, Map<String, Double>> alike = new ConcurrentHashMap<>();

  public Kinship(Vectors vectors, Weights weights) {
    this.vectors = vectors;
    this.weights = weights;
  }

  /** The share of the weight of {@code a}'s words that {@code b} carries, 0 to 1. */
  double carried(View a, View b) {
    return carried(a.lemmas(), b.lemmas());
  }

  /** The share of the weight of {@code words} that {@code others} carry, 0 to 1. */
  public double carried(List<View.Word> words, List<View.Word> others) {
    double all = 0;
    double carried = 0;
    for (View.Word word : words) {
      double weight = weights.weight(word.term());
      all += weight;
      carried += weight * best(word, others);
    }
    return all == 0 ? 0 : carried / all;
  }

  private double best(View.Word word, List<View.Word> others) {
    double best = 0;
    for (View.Word other : others) {
      if (word.term().equals(other.term())) {
        return 1;
      }
      best = Math.max(best, alike(word.lemma(), other.lemma()));
    }
    return best;
  }

  private double alike(String a, String b) {
    boolean isInOrder = a.compareTo(b) < 0;
    String low = isInOrder ? a : b;
    String high = isInOrder ? b : a;
    return alike
        .computeIfAbsent(low, k -> new ConcurrentHashMap<>())
        .computeIfAbsent(high, k -> measure(low, high));
  }

  private double measure(String a, String b) {
    Optional<float[]> one = known.computeIfAbsent(a, vectors::of);
    Optional<float[]> two = known.computeIfAbsent(b, vectors::of);
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    return Math.max(0, (Vectors.cosine(one.get(), two.get()) - FLOOR) / (1 - FLOOR));
  }
}
