package org.parallax.eval;

import java.util.Arrays;

/** Rows put to columns one to one, by the Hungarian method (Kuhn 1955; Munkres 1957). */
final class Assignment {
  private Assignment() {}

  /** The greatest sum of cells of which no two share a row or a column; cells are 0 or more. */
  static double greatest(double[][] cells) {
    int n = Math.max(cells.length, cells.length == 0 ? 0 : cells[0].length);
    double[][] cost = new double[n + 1][n + 1];
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < cells[i].length; j++) {
        cost[i + 1][j + 1] = -cells[i][j];
      }
    }
    int[] rowOf = matched(cost, n);
    double sum = 0;
    for (int column = 1; column <= n; column++) {
      sum -= cost[rowOf[column]][column];
    }
    return sum;
  }

  /** The row of each column, both counted from 1, at the least cost. */
  private static int[] matched(double[][] cost, int n) {
    double[] rows = new double[n + 1];
    double[] columns = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      augment(cost, rows, columns, rowOf);
    }
    return rowOf;
  }

  /** Finds a column for the row that stands at column 0, moving others along the cheapest path. */
  private static void augment(double[][] cost, double[] rows, double[] columns, int[] rowOf) {
    int n = rowOf.length - 1;
    int[] before = new int[n + 1];
    double[] least = new double[n + 1];
    boolean[] seen = new boolean[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int at = 0;
    do {
      seen[at] = true;
      int next = 0;
      double step = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= n; j++) {
        if (!seen[j]) {
          double slack = cost[rowOf[at]][j] - rows[rowOf[at]] - columns[j];
          if (slack < least[j]) {
            least[j] = slack;
            before[j] = at;
          }
          if (least[j] < step) {
            step = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= n; j++) {
        if (seen[j]) {
          rows[rowOf[j]] += step;
          columns[j] -= step;
        } else {
          least[j] -= step;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }
}
