package org.parallax.point.pair;

import org.parallax.name.NameKeys;

/** Tells how far two spellings of a word lie apart. */
public final class Edits {
  private static final int SHORTEST = 4;

  private Edits() {}

  /** Whether the words differ by a letter or two, or by vowels alone. */
  public static boolean areNear(String a, String b) {
    if (a.equals(b) || a.isEmpty() || b.isEmpty() || Math.min(a.length(), b.length()) < SHORTEST) {
      return false;
    }
    int most = Math.min(a.length(), b.length()) >= 2 * SHORTEST - 2 ? 2 : 1;
    boolean sound =
        NameKeys.consonants(a).equals(NameKeys.consonants(b)) && between(a, b) <= most + 1;
    return a.charAt(0) == b.charAt(0) && (between(a, b) <= most || sound);
  }

  /** The number of letters put in, left out, changed or swapped (Damerau 1964). */
  public static int between(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
