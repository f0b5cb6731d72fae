package org.parallax.point.difference;

import java.util.List;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;

/** Looks for one sort of difference among the claims of a cell. */
interface Comparison {
  List<Difference> compare(Cell cell);
}
