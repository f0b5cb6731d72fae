package org.parallax.point.slot;

import org.parallax.model.Phrase;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.View;

/**
 * What a report tells in one slot of the story.
 *
 * @param passage the sentence
 * @param view the claim that tells it
 * @param value the value in the form that is compared
 * @param phrase the words that carry it
 * @param who of whom it is told
 */
public record Entry(Passage passage, View view, String value, Phrase phrase, Who who) {
  public Held held() {
    return new Held(view, value, phrase);
  }

  public String report() {
    return view.report();
  }

  /** The same, told of {@code others}. */
  Entry of(Who others) {
    return new Entry(passage, view, value, phrase, others);
  }

  /** The same words with another value. */
  Entry withValue(String other) {
    return new Entry(passage, view, other, phrase, who);
  }
}
