package org.parallax.resolve;

import java.util.List;
import org.parallax.model.Extraction;
import org.parallax.model.StoryClaims;

/** Joins the entities that the reports of one story write differently. Pure. */
public interface EntityMerger {
  /**
   * The claims of the story with entity ids that hold across its reports.
   *
   * @param story id of the story
   * @param extractions of its reports in the settled order, at least one
   */
  StoryClaims merge(String story, List<Extraction> extractions);
}
