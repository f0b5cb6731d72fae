package org.parallax.point.difference;

import java.util.List;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Told;

/**
 * Looks for differences between claims that stand in different points. They are never alarms by
 * themselves.
 */
interface StoryComparison {
  List<Difference> compare(Told told);
}
