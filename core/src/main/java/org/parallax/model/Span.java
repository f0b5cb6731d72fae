package org.parallax.model;

/**
 * A half-open stretch of a report's text.
 *
 * @param start index of the first UTF-16 code unit, at least 0
 * @param end index behind the last UTF-16 code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " must be >= start " + start);
    }
  }

  /** The length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every character of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The number of characters that the two spans share. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The same stretch, moved to the right by {@code offset} code units. */
  public Span plus(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} that this span names. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the longer span first, so that an outer span precedes what it holds. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
