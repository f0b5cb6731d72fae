package org.parallax.point;

import org.parallax.model.Phrase;
import org.parallax.point.Difference.Held;

/**
 * What a claim answers to a question.
 *
 * @param question the question
 * @param view the claim
 * @param answer the value in the form that is compared
 * @param phrase the words that carry it
 */
record Facet(Question question, View view, Answer answer, Phrase phrase) {
  /** A value of a slot. */
  sealed interface Answer {
    /** How it is printed beside others. */
    String text();

    /** A number. */
    record Amount(org.parallax.model.Quantity quantity) implements Answer {
      @Override
      public String text() {
        return QuantityComparison.value(quantity);
      }
    }

    /** A stretch of time. */
    record Moment(org.parallax.model.Time time) implements Answer {
      @Override
      public String text() {
        return time.value();
      }
    }

    /** A place or an entity, by name. */
    record Named(String text) implements Answer {}
  }

  Held held() {
    return new Held(view, answer.text(), phrase);
  }
}
