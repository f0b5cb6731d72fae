package org.parallax.origin;

import java.util.List;

/**
 * Whether one of two texts uses the other, or both a third: told by the passages that they share,
 * not by how much of the whole is alike, for true copies of a dispatch share but a third of their
 * wording.
 *
 * @param kind what they share
 * @param passages that they share, in the order of the first
 * @param ofFirst the share of the first text's words that lie in passages, those in quotation marks
 *     left out, 0 to 1
 * @param ofSecond the same of the second
 */
public record Reuse(Kind kind, List<Passage> passages, double ofFirst, double ofSecond) {
  /** A passage of fewer same words may be chance. */
  private static final int LEAST_WORDS = 8;

  private static final double LEAST_IDENTITY = 0.6;

  /** What a passage must weigh to count: five words that are rare in news, or many that are not. */
  private static final double LEAST_WEIGHT = 2.5;

  /** What the passages of reworked text weigh together at least. */
  private static final double LEAST_EDITED = 6.5;

  private static final double WHOLE_OF_LONGER = 0.75;
  private static final double WHOLE_OF_SHORTER = 0.95;

  /** What two texts may share. */
  public enum Kind {
    /** One text, cut at most. */
    COPY,
    /** Running text that one of them, or both, reworked. */
    EDITED,
    /** Only what somebody said. */
    QUOTES,
    /** Nothing but facts. */
    NONE
  }

  public Reuse {
    passages = List.copyOf(passages);
  }

  public static Reuse of(ComparedText first, ComparedText second) {
    List<Passage> passages =
        PassageAligner.align(first, second).stream()
            .filter(p -> p.same() >= LEAST_WORDS && p.identity() >= LEAST_IDENTITY)
            .filter(p -> Math.max(p.weight(), p.quotedWeight()) >= LEAST_WEIGHT)
            .toList();
    int told = passages.stream().mapToInt(Passage::told).sum();
    double ofFirst = share(told, first.unquoted());
    double ofSecond = share(told, second.unquoted());
    return new Reuse(kind(passages, ofFirst, ofSecond), passages, ofFirst, ofSecond);
  }

  private static double share(int told, int words) {
    return words == 0 ? 0 : Math.min(1, (double) told / words);
  }

  private static Kind kind(List<Passage> passages, double ofFirst, double ofSecond) {
    double edited = passages.stream().mapToDouble(Passage::weight).sum();
    boolean isWhole =
        Math.min(ofFirst, ofSecond) >= WHOLE_OF_LONGER
            || Math.max(ofFirst, ofSecond) >= WHOLE_OF_SHORTER;
    if (edited >= LEAST_EDITED) {
      return isWhole ? Kind.COPY : Kind.EDITED;
    }
    boolean isQuoted = passages.stream().anyMatch(p -> p.quotedWeight() >= LEAST_WEIGHT);
    return isQuoted ? Kind.QUOTES : Kind.NONE;
  }

  /** Whether running text is shared, not only quotes. */
  public boolean isOfText() {
    return kind == Kind.COPY || kind == Kind.EDITED;
  }
}
