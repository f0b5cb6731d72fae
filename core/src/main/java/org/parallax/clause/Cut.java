package org.parallax.clause;

/**
 * A token that heads a clause of its own.
 *
 * @param head index of the token
 * @param parent index of the head of the clause it was cut from; -1 for a topmost one
 * @param rule name of the rule that cut it
 * @param background whether it tells what is presented as known
 * @param identifies whether it says which one is meant, so that the parent's stretch keeps it
 */
record Cut(int head, int parent, String rule, boolean background, boolean identifies) {
  static final int NONE = -1;

  boolean isTopmost() {
    return parent == NONE;
  }

  /** The same clause, cut from another. */
  Cut below(int other) {
    return new Cut(head, other, rule, background, identifies);
  }
}
