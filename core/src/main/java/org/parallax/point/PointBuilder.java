package org.parallax.point;

import java.util.List;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.StoryClaims;

/** Lines claims up into points, and finds where they differ. Pure. */
public interface PointBuilder {
  /**
   * What was built.
   *
   * @param matters the weightiest first; every claim stands in at least one position
   * @param discrepancies the sharpest first
   */
  record Points(List<Matter> matters, List<Discrepancy> discrepancies) {
    public Points {
      matters = List.copyOf(matters);
      discrepancies = List.copyOf(discrepancies);
    }
  }

  Points build(StoryClaims story, List<Origin> origins);
}
