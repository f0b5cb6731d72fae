package org.parallax.grade;

import java.util.List;
import org.parallax.model.Discrepancy;
import org.parallax.model.Grade;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;

/** Tells how far a point is established. Pure. */
public interface Grader {
  /**
   * The grade of {@code matter}.
   *
   * @param origins of the whole story
   * @param discrepancies of the whole story
   */
  Grade grade(
      Matter matter,
      StoryClaims story,
      List<Origin> origins,
      List<Discrepancy> discrepancies,
      Register register);
}
