package org.parallax.stance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Factuality;
import org.parallax.text.Table;

/** The arithmetic of certainty and the words that carry it. */
final class Certainty {
  private static final Map<String, Factuality> HEDGES = read("hedges.tsv");
  private static final Map<String, Factuality> CUES = read("cues.tsv");
  private static final Map<String, Modal> MODALS = new HashMap<>();

  static {
    Table.beside(Certainty.class, "modals.tsv")
        .rows()
        .forEach(
            row ->
                MODALS.put(
                    row.get(0),
                    new Modal(Factuality.ofCode(row.get(1)), Factuality.ofCode(row.get(2)))));
  }

  /** How certain a modal verb leaves what it stands with. */
  record Modal(Factuality affirmed, Factuality negated) {}

  private Certainty() {}

  private static Map<String, Factuality> read(String table) {
    Map<String, Factuality> values = new HashMap<>();
    Table.beside(Certainty.class, table)
        .rows()
        .forEach(row -> values.put(row.get(0), Factuality.ofCode(row.get(1))));
    return values;
  }

  static Optional<Factuality> ofHedge(String lemma) {
    return Optional.ofNullable(HEDGES.get(lemma));
  }

  static Optional<Factuality> ofCue(String lemma) {
    return Optional.ofNullable(CUES.get(lemma));
  }

  static Optional<Modal> ofModal(String lemma) {
    return Optional.ofNullable(MODALS.get(lemma));
  }

  /**
   * What is so where {@code inner} holds within {@code outer}: the weaker of the two, turned round
   * where one of them is negative.
   */
  static Factuality within(Factuality outer, Factuality inner) {
    if (outer == Factuality.UNCOMMITTED || inner == Factuality.UNCOMMITTED) {
      return Factuality.UNCOMMITTED;
    }
    Factuality weaker = strength(outer) < strength(inner) ? positive(outer) : positive(inner);
    return outer.isNegative() == inner.isNegative() ? weaker : weaker.negated();
  }

  private static Factuality positive(Factuality value) {
    return value.isNegative() ? value.negated() : value;
  }

  private static int strength(Factuality value) {
    return switch (value) {
      case CERTAIN, CERTAIN_NOT -> 3;
      case PROBABLE, PROBABLE_NOT -> 2;
      case POSSIBLE, POSSIBLE_NOT -> 1;
      case UNCOMMITTED -> 0;
    };
  }
}
