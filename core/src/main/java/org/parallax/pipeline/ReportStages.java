package org.parallax.pipeline;

import org.parallax.clause.ClauseSplitter;
import org.parallax.place.PlaceReader;
import org.parallax.quantity.QuantityReader;
import org.parallax.resolve.ReportResolver;
import org.parallax.speech.SpeechFinder;
import org.parallax.stance.FactualityReader;
import org.parallax.time.TimeReader;

/**
 * The stages that read one report alone, in the order in which they run.
 *
 * @param speech finds what the report attributes to others
 * @param resolver tells who is meant
 * @param clauses cuts contents and narrative into propositions
 * @param factuality tells how certain each is
 * @param values reads numbers, times and places
 */
public record ReportStages(
    SpeechFinder speech,
    ReportResolver resolver,
    ClauseSplitter clauses,
    FactualityReader factuality,
    Values values) {

  /** The readers of what a claim measures. */
  public record Values(QuantityReader quantities, TimeReader times, PlaceReader places) {}
}
