package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement that leaves the program, made only of pieces that each name what carries them. The
 * third promise of the house rests on it: nothing is said without its span.
 *
 * @param pieces in the order of reading; their texts are joined without anything between them
 */
public record Line(List<Piece> pieces) {

  /** A part of a line. */
  public sealed interface Piece {
    /** What is printed. */
    String text();
  }

  /** Words of a report, verbatim. */
  public record Quoted(Citation citation) implements Piece {
    public Quoted {
      requireNonNull(citation, "citation");
    }

    @Override
    public String text() {
      return citation.phrase().text();
    }
  }

  /**
   * What a word refers to, printed in square brackets.
   *
   * @param value the name or the date
   * @param shownBy words of a report that carry it
   */
  public record Bound(String value, Citation shownBy) implements Piece {
    public Bound {
      requireNonNull(value, "value");
      requireNonNull(shownBy, "shownBy");
    }

    @Override
    public String text() {
      return "[" + value + "]";
    }
  }

  /** Words of ours out of a closed list, with the punctuation around them. */
  public record Fixed(String text) implements Piece {
    public Fixed {
      requireNonNull(text, "text");
    }
  }

  /** A number that we counted. */
  public record Counted(int count) implements Piece {
    @Override
    public String text() {
      return Integer.toString(count);
    }
  }

  public Line {
    pieces = List.copyOf(pieces);
  }

  /** What is printed. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The words of reports that carry the line, in the order of reading. */
  public List<Citation> citations() {
    return pieces.stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Quoted quoted -> java.util.stream.Stream.of(quoted.citation());
                  case Bound bound -> java.util.stream.Stream.of(bound.shownBy());
                  case Fixed fixed -> java.util.stream.Stream.<Citation>empty();
                  case Counted counted -> java.util.stream.Stream.<Citation>empty();
                })
        .toList();
  }
}
