package org.parallax.eval;

import java.util.List;

/**
 * Logistic regression with a small quadratic penalty, fitted by Newton's method (iteratively
 * reweighted least squares). Columns are brought to one scale first, so that the penalty is fair.
 */
final class LogisticFit {
  private static final int ROUNDS = 30;
  private static final double PENALTY = 1;
  private static final double NOTHING = 1e-12;

  private final List<double[]> rows;
  private final List<Boolean> isTrue;
  private final List<Double> counts;
  private final int columns;
  private final double[] mean;
  private final double[] deviation;

  private LogisticFit(List<double[]> rows, List<Boolean> isTrue, List<Double> counts) {
    this.rows = rows;
    this.isTrue = isTrue;
    this.counts = counts;
    this.columns = rows.getFirst().length;
    this.mean = new double[columns];
    this.deviation = new double[columns];
    double all = counts.stream().mapToDouble(Double::doubleValue).sum();
    for (int c = 0; c < columns; c++) {
      double square = 0;
      for (int r = 0; r < rows.size(); r++) {
        mean[c] += counts.get(r) * rows.get(r)[c] / all;
        square += counts.get(r) * rows.get(r)[c] * rows.get(r)[c] / all;
      }
      deviation[c] = Math.sqrt(Math.max(NOTHING, square - mean[c] * mean[c]));
    }
  }

  /**
   * The bias, then a weight for each column, in the columns' own units.
   *
   * @param counts how often each row counts
   */
  static double[] of(List<double[]> rows, List<Boolean> isTrue, List<Double> counts) {
    LogisticFit fit = new LogisticFit(rows, isTrue, counts);
    double[] scaled = new double[fit.columns + 1];
    for (int round = 0; round < ROUNDS; round++) {
      fit.step(scaled);
    }
    double[] weights = new double[fit.columns + 1];
    weights[0] = scaled[0];
    for (int c = 0; c < fit.columns; c++) {
      weights[c + 1] = scaled[c + 1] / fit.deviation[c];
      weights[0] -= weights[c + 1] * fit.mean[c];
    }
    return weights;
  }

  private double scaled(int row, int column) {
    return column == 0 ? 1 : (rows.get(row)[column - 1] - mean[column - 1]) / deviation[column - 1];
  }

  /** One step of Newton's method. */
  private void step(double[] weights) {
    int size = columns + 1;
    double[][] system = new double[size][size + 1];
    double[] row = new double[size];
    for (int r = 0; r < rows.size(); r++) {
      double sum = 0;
      for (int c = 0; c < size; c++) {
        row[c] = scaled(r, c);
        sum += weights[c] * row[c];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double slope = counts.get(r) * (p - (isTrue.get(r) ? 1 : 0));
      double bend = counts.get(r) * p * (1 - p);
      for (int a = 0; a < size; a++) {
        system[a][size] += slope * row[a];
        for (int b = 0; b < size; b++) {
          system[a][b] += bend * row[a] * row[b];
        }
      }
    }
    for (int c = 1; c < size; c++) {
      system[c][c] += PENALTY;
      system[c][size] += PENALTY * weights[c];
    }
    solve(system);
    for (int c = 0; c < size; c++) {
      weights[c] -= system[c][size];
    }
  }

  /** Gauss's elimination; the last column becomes the solution. */
  private static void solve(double[][] system) {
    int size = system.length;
    for (int pivot = 0; pivot < size; pivot++) {
      double by = system[pivot][pivot];
      for (int c = pivot; c <= size; c++) {
        system[pivot][c] /= by;
      }
      for (int r = 0; r < size; r++) {
        double times = system[r][pivot];
        for (int c = pivot; r != pivot && c <= size; c++) {
          system[r][c] -= times * system[pivot][c];
        }
      }
    }
  }
}
