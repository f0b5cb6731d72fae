package org.parallax.point.difference;

import java.time.LocalDateTime;
import org.parallax.model.Phrase;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.View;

/**
 * What a claim answers to a question.
 *
 * @param question the question
 * @param view the claim
 * @param answer the value in the form that is compared
 * @param phrase the words that carry it
 */
public record Facet(Question question, View view, Answer answer, Phrase phrase) {
  /** A value of a slot. */
  public sealed interface Answer {
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
      /** The day, or the hour of the clock, as the question asks. */
      String key(Question.Kind kind) {
        LocalDateTime from = time.from().orElseThrow();
        return (kind == Question.Kind.AT_WHAT_HOUR ? from.toLocalTime() : from.toLocalDate())
            .toString();
      }

      @Override
      public String text() {
        return time.value();
      }
    }

    /** A place or an entity, by name. */
    record Named(String text) implements Answer {}
  }

  /** What two answers must share to be one position: the question, and the value. */
  public String key() {
    String value =
        switch (answer) {
          case Answer.Moment moment -> moment.key(question.kind());
          case Answer.Amount amount -> amount.text();
          case Answer.Named named -> named.text();
        };
    return question.kind() + " " + value;
  }

  /** Whether the answer is a number: equal ones are one thing held. */
  public boolean isNumber() {
    return switch (answer) {
      case Answer.Amount amount -> true;
      case Answer.Moment moment -> false;
      case Answer.Named named -> false;
    };
  }

  Held held() {
    return new Held(view, answer.text(), phrase);
  }
}
