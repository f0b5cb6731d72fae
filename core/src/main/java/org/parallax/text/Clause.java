package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parallax.model.Phrase;
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
 * @param subject what it is said of, where that stands outside of {@code span} and the grammar is
 *     sure of it
 * @param by name of the rule that cut it
 */
public record Clause(
    Span span,
    int head,
    Proposition proposition,
    boolean background,
    Optional<Phrase> subject,
    String by) {
  public Clause {
    requireNonNull(span, "span");
    requireNonNull(proposition, "proposition");
    requireNonNull(subject, "subject");
    requireNonNull(by, "by");
  }

  /** The same clause on another stretch; a subject that this holds is no longer outside. */
  public Clause on(Span other) {
    return new Clause(
        other, head, proposition, background, subject.filter(s -> !other.overlaps(s.span())), by);
  }

  /** The same clause with another head. */
  public Clause headedBy(int other) {
    return new Clause(span, other, proposition, background, subject, by);
  }
}
