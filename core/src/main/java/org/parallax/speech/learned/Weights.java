package org.parallax.speech.learned;

/** Gives each feature a weight. */
public interface Weights {
  /** The weight of the feature {@code id}; 0 if it has none. */
  float of(int id);

  /** The sum over {@code ids}. */
  default double score(int[] ids) {
    double sum = 0;
    for (int id : ids) {
      sum += of(id);
    }
    return sum;
  }

  /** The probability of each candidate. */
  default double[] odds(Choice choice) {
    double[] odds = new double[choice.places().size()];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = score(choice.signs().get(i));
      best = Math.max(best, odds[i]);
    }
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = StrictMath.exp(odds[i] - best);
      sum += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] /= sum;
    }
    return odds;
  }

  /** The probability that a yes-or-no question with these features is answered yes. */
  default double yes(int[] ids) {
    return 1 / (1 + StrictMath.exp(-score(ids)));
  }
}
