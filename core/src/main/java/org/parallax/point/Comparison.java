package org.parallax.point;

import java.util.List;

/** Looks for one sort of difference among the claims of a cell. */
interface Comparison {
  List<Difference> compare(Cell cell);
}
