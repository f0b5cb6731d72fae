package org.parallax.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Span;

/** Cuts a block of text where claims begin and end, so that nested claims can be marked. */
final class Segments {
  /**
   * A stretch that the same claims cover.
   *
   * @param span in the report's text
   * @param claims that cover it, the outermost first
   * @param beginning those of them that begin here
   */
  record Segment(Span span, List<Claim> claims, List<Claim> beginning) {
    Segment {
      claims = List.copyOf(claims);
      beginning = List.copyOf(beginning);
    }
  }

  private Segments() {}

  /** The segments of {@code block}, in order; together they are the whole block. */
  static List<Segment> of(Span block, List<Claim> claims) {
    List<Claim> here = claims.stream().filter(c -> c.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Claim claim : here) {
      cuts.add(Math.max(block.start(), claim.span().start()));
      cuts.add(Math.min(block.end(), claim.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    Integer from = block.start();
    for (Integer to : cuts.tailSet(block.start(), false)) {
      segments.add(segment(new Span(from, to), block, here));
      from = to;
    }
    return segments;
  }

  private static Segment segment(Span span, Span block, List<Claim> claims) {
    List<Claim> covering =
        claims.stream()
            .filter(c -> c.span().contains(span))
            .sorted(
                Comparator.comparingInt((Claim c) -> -c.span().length()).thenComparing(Claim.ORDER))
            .toList();
    List<Claim> beginning =
        covering.stream()
            .filter(c -> Math.max(c.span().start(), block.start()) == span.start())
            .toList();
    return new Segment(span, covering, beginning);
  }
}
