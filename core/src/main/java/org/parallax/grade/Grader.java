package org.parallax.grade;

import java.util.List;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;

/** Tells how far the points of a story are established. Pure. */
public interface Grader {
  /**
   * What {@code matters} are graded, in their order.
   *
   * @param origins of the whole story
   * @param discrepancies of the whole story
   */
  List<Graded> grade(
      List<Matter> matters,
      StoryClaims story,
      List<Origin> origins,
      List<Discrepancy> discrepancies,
      Register register);
}
