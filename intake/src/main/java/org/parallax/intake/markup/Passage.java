package org.parallax.intake.markup;

import static java.util.Objects.requireNonNull;

import org.jsoup.nodes.Element;
import org.parallax.intake.draft.Piece;

/**
 * A piece of text with the element that shows it.
 *
 * @param piece the text as a browser would render it
 * @param owner the innermost block element around it
 * @param linked how many of its characters are within links
 */
public record Passage(Piece piece, Element owner, int linked) {
  public Passage {
    requireNonNull(piece, "piece");
    requireNonNull(owner, "owner");
  }

  public int length() {
    return piece.text().length();
  }

  /** The share of its characters that are within links. */
  public double linkShare() {
    return Math.min(1.0, linked / (double) Math.max(1, length()));
  }
}
