package org.parallax.origin;

import org.parallax.model.Span;

/**
 * A stretch that two texts share, word for word but for small edits.
 *
 * @param first where it stands in the first text
 * @param second where it stands in the second
 * @param same how many words are the same in both
 * @param quoted how many of these both texts put in quotation marks
 * @param runs in how many unbroken runs they stand
 * @param length of the longer stretch, in words
 * @param weight how telling the same words are that are not quoted in both, summed
 * @param quotedWeight the same of those that are
 */
public record Passage(
    Span first,
    Span second,
    int same,
    int quoted,
    int runs,
    int length,
    double weight,
    double quotedWeight) {

  /** The share of the longer stretch that is the same, 0 to 1. */
  public double identity() {
    return (double) same / length;
  }

  /** How many words are the same and not quoted in both. */
  public int told() {
    return same - quoted;
  }
}
