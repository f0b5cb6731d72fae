package org.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;

/**
 * How far apart two Latin spellings of a word are, where letters that stand for one another by two
 * rules of romanisation cost less than others: "Qaddafi", "Gadhafi". Symmetric.
 */
final class Romanisation {
  private static final int LONGEST = 4;
  private static final double SILENT = .3;
  private static final double MUTE = .5;
  private static final double DOUBLED = .05;

  /** Another spelling may cost so much by the letter of the longer word; of a short one, less. */
  private static final double LIMIT = .1;

  private static final double SHORT_LIMIT = .06;
  private static final int SHORT = 4;

  private static final Map<String, Double> COSTS = new HashMap<>();

  static {
    for (List<String> row : Table.beside(Romanisation.class, "romanisations.tsv").rows()) {
      double cost = Double.parseDouble(row.get(2));
      COSTS.merge(row.get(0) + "|" + row.get(1), cost, Math::min);
      COSTS.merge(row.get(1) + "|" + row.get(0), cost, Math::min);
    }
  }

  private Romanisation() {}

  /** Whether two words may be spellings of one. */
  static boolean isOne(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    double limit = longest <= SHORT ? SHORT_LIMIT : LIMIT;
    return Math.abs(a.length() - b.length()) <= LONGEST && cost(a, b) <= limit * longest;
  }

  /** The least cost of turning one word into the other. */
  static double cost(String a, String b) {
    double[][] least = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i + j == 0 ? 0 : least(a, b, i, j, least);
      }
    }
    return least[a.length()][b.length()];
  }

  private static double least(String a, String b, int i, int j, double[][] before) {
    double best = Double.POSITIVE_INFINITY;
    if (i > 0) {
      best = before[i - 1][j] + left(a, i - 1);
    }
    if (j > 0) {
      best = Math.min(best, before[i][j - 1] + left(b, j - 1));
    }
    if (i > 0 && j > 0) {
      boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
      best = Math.min(best, before[i - 1][j - 1] + (equal ? 0 : 1));
    }
    for (int m = 1; m <= Math.min(LONGEST, i); m++) {
      for (int n = 1; n <= Math.min(LONGEST, j); n++) {
        Double cost = COSTS.get(a.substring(i - m, i) + "|" + b.substring(j - n, j));
        if (cost != null) {
          best = Math.min(best, before[i - m][j - n] + cost);
        }
      }
    }
    return best;
  }

  /**
   * What it costs to leave a letter out: little where it is doubled, or an "h" within a word, a
   * mute "e" at its end.
   */
  private static double left(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return DOUBLED;
    }
    boolean mute = c == 'e' && at > 2 && at == word.length() - 1;
    return mute ? MUTE : c == 'h' && at > 0 ? SILENT : 1;
  }
}
