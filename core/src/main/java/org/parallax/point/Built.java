package org.parallax.point;

import java.util.List;
import org.parallax.model.Matter;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;

/**
 * A point with what differs in it.
 *
 * @param matter the point before it is graded
 * @param cell its claims
 * @param differences found between them
 */
record Built(Matter matter, Cell cell, List<Difference> differences) {}
