package org.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;

/**
 * Which letters of two scripts stand for one another, and how much that says: the weight of a pair
 * of letters is the logarithm of how much more often they stand for one another in names of one
 * person than chance would have it. After Ristad and Yianilos, "Learning string-edit distance"
 * (1998), with up to three letters of one side for one of the other.
 */
final class Correspondences {
  /** How many letters of the one and the other side may stand for one another. */
  private static final int[][] STEPS = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {1, 3}};

  private static final double UNKNOWN_LETTER = -6;
  private final Map<String, Double> weights = new HashMap<>();

  /** Of a table with the letters of the other script, the Latin ones and the weight. */
  static Correspondences of(Table table) {
    Correspondences found = new Correspondences();
    for (List<String> row : table.rows()) {
      found.weights.put(row.get(0) + "|" + row.get(1), Double.valueOf(row.get(2)));
    }
    return found;
  }

  /**
   * How surely two spellings are of one name: the greatest sum of weights that an alignment of
   * their letters has, by the letter of the longer one.
   *
   * @param other the letters of the other script
   * @param latin the Latin letters
   */
  double alike(String other, String latin) {
    int longest = Math.max(other.length(), latin.length());
    return longest == 0 ? 0 : sum(other, latin) / longest;
  }

  private double sum(String other, String latin) {
    double[][] best = new double[other.length() + 1][latin.length() + 1];
    for (int i = 0; i <= other.length(); i++) {
      for (int j = 0; j <= latin.length(); j++) {
        best[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int[] step : STEPS) {
          if (i >= step[0] && j >= step[1]) {
            double before = best[i - step[0]][j - step[1]];
            String pair = other.substring(i - step[0], i) + "|" + latin.substring(j - step[1], j);
            best[i][j] = Math.max(best[i][j], before + weight(pair, step));
          }
        }
      }
    }
    return best[other.length()][latin.length()];
  }

  private double weight(String pair, int[] step) {
    boolean one = step[0] + step[1] == 1;
    return weights.getOrDefault(pair, one ? UNKNOWN_LETTER : Double.NEGATIVE_INFINITY);
  }
}
