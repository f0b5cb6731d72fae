package org.parallax.eval;

import java.util.List;

/** How well labels given match those of people, and numbers given those of people. */
final class LabelScore {
  private LabelScore() {}

  /** The share of the labels that are right. */
  static double accuracy(List<String> found, List<String> gold) {
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += found.get(i).equals(gold.get(i)) ? 1 : 0;
    }
    return gold.isEmpty() ? 0 : (double) right / gold.size();
  }

  /** Precision and recall of one label. */
  static ConllScore.Part of(String label, List<String> found, List<String> gold) {
    int both = 0;
    for (int i = 0; i < gold.size(); i++) {
      both += found.get(i).equals(label) && gold.get(i).equals(label) ? 1 : 0;
    }
    return new ConllScore.Part(share(both, count(label, found)), share(both, count(label, gold)));
  }

  private static int count(String label, List<String> labels) {
    return (int) labels.stream().filter(label::equals).count();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Pearson's correlation; 0 where one of the two does not vary. */
  static double pearson(List<Double> found, List<Double> gold) {
    double x = found.stream().mapToDouble(v -> v).average().orElse(0);
    double y = gold.stream().mapToDouble(v -> v).average().orElse(0);
    double both = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < gold.size(); i++) {
      double a = found.get(i) - x;
      double b = gold.get(i) - y;
      both += a * b;
      left += a * a;
      right += b * b;
    }
    return left * right == 0 ? 0 : both / Math.sqrt(left * right);
  }
}
