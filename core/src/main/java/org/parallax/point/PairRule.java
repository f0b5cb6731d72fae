package org.parallax.point;

import java.util.Optional;

/** Compares two claims that answer one question, in one slot. */
interface PairRule {
  Optional<Difference> compare(Cell cell, View a, View b);
}
