package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * Words of an archived report that carry a statement of ours.
 *
 * @param report id of the report
 * @param phrase the words and their place
 */
public record Citation(String report, Phrase phrase) {
  public Citation {
    requireNonNull(report, "report");
    requireNonNull(phrase, "phrase");
  }
}
