package org.parallax.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which letters of two spellings stand for one another by expectation maximisation over all
 * their alignments, after Ristad and Yianilos, "Learning string-edit distance" (1998), with up to
 * three letters of one side for one of the other. Deterministic.
 */
final class LetterPairs {
  private static final int[][] STEPS = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {1, 3}};
  private static final int ROUNDS = 12;

  /** From this round on, what is less likely than chance teaches nothing: the lists hold errors. */
  private static final int SIFTING = 3;

  private static final double LEAST_SHARE = 1e-4;
  private static final double NO_SHARE = 1e-7;

  /** Two spellings, and the number of the pair of letters by which each step ends in a cell. */
  private static final class Pair {
    final String other;
    final String latin;
    final int[] steps;

    Pair(String other, String latin, int[] steps) {
      this.other = other;
      this.latin = latin;
      this.steps = steps;
    }

    int cell(int i, int j) {
      return i * (latin.length() + 1) + j;
    }

    int cells() {
      return (other.length() + 1) * (latin.length() + 1);
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Character, Double> leftChances = new TreeMap<>();
  private final Map<Character, Double> chances = new TreeMap<>();
  private double[] shares = {};

  /** Takes in two spellings of one name. */
  void add(String other, String latin) {
    int[] steps = new int[(other.length() + 1) * (latin.length() + 1) * STEPS.length];
    Pair pair = new Pair(other, latin, steps);
    for (int i = 0; i <= other.length(); i++) {
      for (int j = 0; j <= latin.length(); j++) {
        for (int s = 0; s < STEPS.length; s++) {
          int m = i - STEPS[s][0];
          int n = j - STEPS[s][1];
          steps[pair.cell(i, j) * STEPS.length + s] =
              m < 0 || n < 0 ? -1 : number(other.substring(m, i) + "|" + latin.substring(n, j));
        }
      }
    }
    pairs.add(pair);
  }

  private int number(String letters) {
    Integer known = numbers.get(letters);
    if (known != null) {
      return known;
    }
    numbers.put(letters, names.size());
    names.add(letters);
    return names.size() - 1;
  }

  /** The weight of each pair of letters, "ш|sh": the logarithm of its share over chance. */
  Map<String, Double> learn() {
    count();
    shares = new double[names.size()];
    Arrays.fill(shares, 1.0 / shares.length);
    for (int round = 0; round < ROUNDS; round++) {
      double[] counts = new double[shares.length];
      for (Pair pair : pairs) {
        expect(pair, counts, round >= SIFTING);
      }
      double sum = Arrays.stream(counts).sum();
      for (int i = 0; i < shares.length; i++) {
        shares[i] = counts[i] / sum;
      }
    }
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < shares.length; i++) {
      String letters = names.get(i);
      if (shares[i] >= LEAST_SHARE || letters.length() == 2) {
        double weight = Math.log(Math.max(shares[i], NO_SHARE)) - chance(letters);
        weights.put(letters, Math.round(weight * 10) / 10.0);
      }
    }
    return weights;
  }

  /** The share of each letter among those of its side. */
  private void count() {
    Map<Character, Double> left = new TreeMap<>();
    Map<Character, Double> right = new TreeMap<>();
    for (Pair pair : pairs) {
      pair.other.chars().forEach(c -> left.merge((char) c, 1.0, Double::sum));
      pair.latin.chars().forEach(c -> right.merge((char) c, 1.0, Double::sum));
    }
    leftChances.putAll(shares(left));
    chances.putAll(shares(right));
  }

  /** One more for the end of each spelling. */
  private Map<Character, Double> shares(Map<Character, Double> counts) {
    double all = pairs.size() + counts.values().stream().mapToDouble(n -> n).sum();
    Map<Character, Double> logarithms = new TreeMap<>();
    counts.forEach((c, n) -> logarithms.put(c, Math.log(n / all)));
    return logarithms;
  }

  /** The logarithm of how likely letters stand side by side by chance. */
  private double chance(String letters) {
    int bar = letters.indexOf('|');
    double sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (i != bar) {
        sum += (i < bar ? leftChances : chances).getOrDefault(letters.charAt(i), 0.0);
      }
    }
    return sum;
  }

  /** Adds what the alignments of a pair are expected to hold. */
  private void expect(Pair pair, double[] counts, boolean isSifted) {
    double[] before = before(pair);
    double total = before[before.length - 1];
    boolean likely = Math.log(total) >= chance(pair.other + "|" + pair.latin);
    if (total <= 0 || (isSifted && !likely)) {
      return;
    }
    double[] behind = new double[pair.cells()];
    behind[behind.length - 1] = 1;
    for (int i = pair.other.length(); i >= 0; i--) {
      for (int j = pair.latin.length(); j >= 0; j--) {
        int at = pair.cell(i, j);
        for (int s = 0; s < STEPS.length; s++) {
          int number = pair.steps[at * STEPS.length + s];
          if (number >= 0) {
            int from = pair.cell(i - STEPS[s][0], j - STEPS[s][1]);
            double here = shares[number] * behind[at];
            behind[from] += here;
            counts[number] += before[from] * here / total;
          }
        }
      }
    }
  }

  /** The probability of all that stands before each cell. */
  private double[] before(Pair pair) {
    double[] before = new double[pair.cells()];
    before[0] = 1;
    for (int i = 0; i <= pair.other.length(); i++) {
      for (int j = 0; j <= pair.latin.length(); j++) {
        int at = pair.cell(i, j);
        for (int s = 0; s < STEPS.length; s++) {
          int number = pair.steps[at * STEPS.length + s];
          if (number >= 0) {
            before[at] += before[pair.cell(i - STEPS[s][0], j - STEPS[s][1])] * shares[number];
          }
        }
      }
    }
    return before;
  }
}
