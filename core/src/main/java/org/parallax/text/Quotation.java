package org.parallax.text;

import static java.util.Objects.requireNonNull;

import org.parallax.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param utterance number of the utterance in its report: parts of one quotation that runs over
 *     paragraphs share it
 * @param closed whether a closing mark was found; a paragraph of a longer quotation may have none
 */
public record Quotation(Span outer, Span inner, int utterance, boolean closed) {
  public Quotation {
    requireNonNull(outer, "outer");
    requireNonNull(inner, "inner");
  }
}
