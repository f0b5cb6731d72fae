package org.parallax.story;

import java.util.List;
import org.parallax.model.Extraction;

/**
 * Groups reports that tell of the same event. Pure; each report joins a story or opens one, in the
 * order given.
 */
public interface StoryGrouper {
  /**
   * The stories, each a list of extractions in the order given; stories in the order of their first
   * report.
   *
   * @param extractions in the settled order of their reports
   */
  List<List<Extraction>> group(List<Extraction> extractions);
}
