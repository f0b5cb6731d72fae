package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One step of who stands behind whom: a report, or an act that passes words on, leans on an act.
 *
 * @param from id of the report, or of the origin that passes the words on
 * @param level what it leans on the act for
 * @param proof what shows that it does
 * @param claims ids of the claims that lean so, in the order of the ledger
 * @param shown the words that show it, in the reports that hold them; empty where metadata show it
 *     or nothing does
 */
public record Backing(
    String from, Level level, Proof proof, List<String> claims, List<Citation> shown) {
  /** What one may lean on an act for. */
  public enum Level {
    /** That the words were said, published or written at all: "S said P". */
    SAID,
    /** What they say: "P". */
    HELD
  }

  /** What may show that one leans on another. */
  public enum Proof {
    /** The report names who says so. */
    ATTRIBUTION,
    /** A dateline, byline, credit or sign-off names the agency. */
    CREDIT,
    /** "With inputs from agencies": some of the material is, not known which. */
    INPUTS,
    /** Running text is aligned word for word. */
    PASSAGE,
    /** A quotation is the same. */
    QUOTE,
    /** The same is told in much the same words, with the same rare words or numbers. */
    DETAIL,
    /** The speaker told the outlet itself. */
    TOLD,
    /** The outlet looked for itself. */
    LOOK,
    /** Nobody is named. */
    NONE
  }

  public Backing {
    requireNonNull(from, "from");
    requireNonNull(level, "level");
    requireNonNull(proof, "proof");
    claims = List.copyOf(claims);
    shown = List.copyOf(shown);
  }
}
