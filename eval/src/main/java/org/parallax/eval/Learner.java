package org.parallax.eval;

import org.parallax.speech.learned.Choice;
import org.parallax.speech.learned.Signs;
import org.parallax.speech.learned.Weights;

/**
 * Learns the weights of a log-linear model online, few of them other than zero: FTRL-Proximal
 * (McMahan and others, 2013).
 */
final class Learner implements Weights {
  private final float rate;
  private final float sparse;
  private final float small;
  private final float[] sums = new float[Signs.space()];
  private final float[] squares = new float[Signs.space()];

  /**
   * An untaught learner.
   *
   * @param rate how far a step goes
   * @param sparse how much evidence a weight needs to differ from zero
   * @param small how strongly weights are drawn to zero
   */
  Learner(double rate, double sparse, double small) {
    this.rate = (float) rate;
    this.sparse = (float) sparse;
    this.small = (float) small;
  }

  @Override
  public float of(int id) {
    float sum = sums[id];
    if (Math.abs(sum) <= sparse) {
      return 0;
    }
    float over = sum > 0 ? sum - sparse : sum + sparse;
    return -over / ((1 + (float) Math.sqrt(squares[id])) / rate + small);
  }

  /** One step towards the answer {@code right} of {@code choice}. */
  void learn(Choice choice, int right) {
    double[] odds = odds(choice);
    for (int i = 0; i < odds.length; i++) {
      double gradient = odds[i] - (i == right ? 1 : 0);
      if (Math.abs(gradient) > 1e-4) {
        step(choice.signs().get(i), (float) gradient);
      }
    }
  }

  /** One step towards yes or no. */
  void learn(int[] ids, boolean yes) {
    double gradient = yes(ids) - (yes ? 1 : 0);
    if (Math.abs(gradient) > 1e-4) {
      step(ids, (float) gradient);
    }
  }

  private void step(int[] ids, float gradient) {
    for (int id : ids) {
      float weight = of(id);
      float square = squares[id];
      float grown = square + gradient * gradient;
      sums[id] += gradient - (float) ((Math.sqrt(grown) - Math.sqrt(square)) / rate) * weight;
      squares[id] = grown;
    }
  }

  /** All weights by feature. */
  float[] weights() {
    float[] weights = new float[sums.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = of(i);
    }
    return weights;
  }
}
