package org.parallax.speech;

import java.util.List;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Speech;

/** Finds what a report attributes to others. Pure: the same report gives the same speeches. */
public interface SpeechFinder {
  /**
   * All attributed contents at every level of nesting, by content span, an outer one before what it
   * holds.
   */
  List<Speech> find(AnalysedReport report);
}
