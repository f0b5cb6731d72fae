package org.parallax.eval;

import java.util.Map;

/** Counts pairs that are one, that are taken for one, and both. */
final class PairScore {
  private int one;
  private int taken;
  private int right;
  private int apart;
  private int keptApart;

  void add(boolean isOne, boolean isTaken) {
    one += isOne ? 1 : 0;
    taken += isTaken ? 1 : 0;
    right += isOne && isTaken ? 1 : 0;
    apart += isOne ? 0 : 1;
    keptApart += isOne || isTaken ? 0 : 1;
  }

  double precision() {
    return right / (double) Math.max(1, taken);
  }

  double recall() {
    return right / (double) Math.max(1, one);
  }

  double f1() {
    return 2.0 * right / Math.max(1, one + taken);
  }

  /** The share of the pairs that are two which are kept apart. */
  double apart() {
    return keptApart / (double) Math.max(1, apart);
  }

  void into(String name, Map<String, Double> measures) {
    measures.put(name + ".precision", precision());
    measures.put(name + ".recall", recall());
    measures.put(name + ".f1", f1());
    measures.put(name + ".kept-apart", apart());
  }
}
