package org.parallax.name;

/** How alike two words are. Symmetric. */
public final class Similarity {
  private Similarity() {}

  /**
   * How alike two words of different scripts sound, between 0 and 1: by their consonants, as
   * several scripts leave the vowels out.
   */
  public static double sounds(String a, String b) {
    String soundA = NameKeys.consonants(NameKeys.norm(a).replace(" ", ""));
    String soundB = NameKeys.consonants(NameKeys.norm(b).replace(" ", ""));
    int longest = Math.max(soundA.length(), soundB.length());
    return longest == 0 ? 0 : 1 - (double) edits(soundA, soundB) / longest;
  }

  /** The likeness after Jaro and Winkler, between 0 and 1. */
  public static double jaroWinkler(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    int longest = Math.min(4, Math.min(a.length(), b.length()));
    while (prefix < longest && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] inA = new boolean[a.length()];
    boolean[] inB = new boolean[b.length()];
    int matches = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
        if (!inB[j] && a.charAt(i) == b.charAt(j)) {
          inA[i] = true;
          inB[j] = true;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double m = matches;
    return (m / a.length() + m / b.length() + (m - moved(a, b, inA, inB) / 2.0) / m) / 3;
  }

  private static int moved(String a, String b, boolean[] inA, boolean[] inB) {
    int moved = 0;
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (inA[i]) {
        while (!inB[j]) {
          j++;
        }
        moved += a.charAt(i) == b.charAt(j) ? 0 : 1;
        j++;
      }
    }
    return moved;
  }

  /** The least number of letters to insert, delete or replace. */
  public static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
