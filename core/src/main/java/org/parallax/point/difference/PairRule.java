package org.parallax.point.difference;

import java.util.Optional;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.View;

/** Compares two claims that answer one question, in one slot. */
interface PairRule {
  Optional<Difference> compare(Cell cell, View a, View b);
}
