package org.parallax.intake.draft;

import static java.util.Objects.requireNonNull;

import org.parallax.model.Block;

/**
 * The text of one block of a report to be.
 *
 * @param kind what sort of block
 * @param text as extracted, without the blanks around it; never empty
 */
public record Piece(Block.Kind kind, String text) {
  public Piece {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }

  public static Piece paragraph(String text) {
    return new Piece(Block.Kind.PARAGRAPH, text);
  }
}
