package org.parallax.text;

import static java.util.Objects.requireNonNull;

import org.parallax.model.Proposition;
import org.parallax.model.Span;

/**
 * A stretch of a sentence that says one thing.
 *
 * @param span contiguous, in the report's coordinates
 * @param head index of its head in the sentence's tokens
 * @param proposition what it says; entities are not resolved yet
 * @param background whether it is told as known from before (relative clause, past perfect,
 *     apposition)
 * @param by name of the rule that cut it
 */
public record Clause(Span span, int head, Proposition proposition, boolean background, String by) {
  public Clause {
    requireNonNull(span, "span");
    requireNonNull(proposition, "proposition");
    requireNonNull(by, "by");
  }
}
