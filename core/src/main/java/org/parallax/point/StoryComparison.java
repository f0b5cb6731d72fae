package org.parallax.point;

import java.util.List;

/**
 * Looks for differences between claims that stand in different points. They are never alarms by
 * themselves.
 */
interface StoryComparison {
  List<Difference> compare(Told told);
}
