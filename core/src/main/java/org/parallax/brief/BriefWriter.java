package org.parallax.brief;

import java.util.List;
import org.parallax.model.Brief;
import org.parallax.model.Discrepancy;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.StoryClaims;

/** Writes the cited summary of a story. Pure. */
public interface BriefWriter {
  Brief write(
      StoryClaims story, List<Point> points, List<Discrepancy> discrepancies, List<Origin> origins);
}
