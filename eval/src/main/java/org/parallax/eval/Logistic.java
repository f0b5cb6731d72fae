package org.parallax.eval;

import java.util.List;

/**
 * A logistic regression with a ridge, learned by Newton's method; the first measure is the bias and
 * is not held down.
 */
final class Logistic {
  private static final int MOST_STEPS = 60;
  private static final double STILL = 1e-6;

  private Logistic() {}

  /**
   * The weights that fit best, one a measure.
   *
   * @param trust how much each example counts
   * @param ridge the penalty on the squares of the weights
   */
  static double[] learn(double[][] measures, List<Boolean> answers, double[] trust, double ridge) {
    int n = measures.length == 0 ? 0 : measures[0].length;
    double[] weights = new double[n];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] slope = new double[n];
      double[][] bend = new double[n][n];
      for (int i = 0; i < n; i++) {
        double hold = i == 0 ? STILL : ridge;
        slope[i] = hold * weights[i];
        bend[i][i] = hold;
      }
      for (int e = 0; e < measures.length; e++) {
        double[] x = measures[e];
        double p = probability(weights, x);
        double miss = trust[e] * (p - (answers.get(e) ? 1 : 0));
        double spread = trust[e] * p * (1 - p);
        for (int i = 0; i < n; i++) {
          slope[i] += miss * x[i];
          for (int j = 0; x[i] != 0 && j < n; j++) {
            bend[i][j] += spread * x[i] * x[j];
          }
        }
      }
      double[] move = solve(bend, slope);
      double most = 0;
      for (int i = 0; i < n; i++) {
        weights[i] -= move[i];
        most = Math.max(most, Math.abs(move[i]));
      }
      if (most < STILL) {
        break;
      }
    }
    return weights;
  }

  private static double probability(double[] weights, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gauss's elimination with the largest pivot first. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int r = i + 1; r < n; r++) {
        pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
      }
      double[] row = a[i];
      a[i] = a[pivot];
      a[pivot] = row;
      double value = b[i];
      b[i] = b[pivot];
      b[pivot] = value;
      for (int r = i + 1; r < n; r++) {
        double factor = a[i][i] == 0 ? 0 : a[r][i] / a[i][i];
        b[r] -= factor * b[i];
        for (int c = i; c < n; c++) {
          a[r][c] -= factor * a[i][c];
        }
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int c = i + 1; c < n; c++) {
        sum -= a[i][c] * x[c];
      }
      x[i] = a[i][i] == 0 ? 0 : sum / a[i][i];
    }
    return x;
  }
}
