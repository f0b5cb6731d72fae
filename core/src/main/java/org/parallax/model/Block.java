package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * One block of a report's text: what stands between two line breaks of the extracted text.
 *
 * @param span where, without the line break behind it
 * @param kind what sort of block
 */
public record Block(Span span, Kind kind) {
  /** Sorts of blocks. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH,
    /** A subhead within the body. */
    HEADING,
    LIST_ITEM,
    CAPTION,
    TABLE_CELL
  }

  public Block {
    requireNonNull(span, "span");
    requireNonNull(kind, "kind");
  }
}
