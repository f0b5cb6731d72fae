package org.parallax.resolve;

import org.parallax.model.Mention;
import org.parallax.model.Phrase;

/**
 * A mention with what tells how much it stands out.
 *
 * @param phrase the words
 * @param who is meant
 * @param kind what sort of words
 * @param sentence index of its sentence
 * @param weight how it stands in its sentence
 * @param confidence between 0 and 1
 */
record Seen(
    Phrase phrase,
    Referent who,
    Mention.Kind kind,
    int sentence,
    Weight weight,
    double confidence) {
  /** How a mention stands in its sentence. */
  enum Weight {
    /** Somebody is said to speak. */
    SPEAKER(0.97),
    SUBJECT(0.93),
    OTHER(0.75);

    private final double value;

    Weight(double value) {
      this.value = value;
    }

    double value() {
      return value;
    }
  }
}
