package org.parallax.model;

/**
 * How much of a report was understood.
 *
 * @param sentences number of sentences of the report
 * @param understood number of those from which at least one claim was taken
 */
public record Coverage(int sentences, int understood) {
  public Coverage {
    if (understood < 0 || understood > sentences) {
      throw new IllegalArgumentException(
          "understood " + understood + " must be within 0 and " + sentences);
    }
  }

  /** The share of sentences that became claims, 0 to 1; 0 for a report without sentences. */
  public double share() {
    return sentences == 0 ? 0 : (double) understood / sentences;
  }
}
