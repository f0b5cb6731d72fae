package org.parallax.name;

import static java.util.Objects.requireNonNull;

/**
 * Whether two names may name one thing.
 *
 * @param kind what follows
 * @param score how sure, between 0 and 1; 0 unless they are the same
 * @param reason name of the rule
 */
public record NameMatch(Kind kind, double score, String reason) {
  /** What may follow from comparing two names. */
  public enum Kind {
    /** They may name one thing. */
    SAME,
    /** They cannot name one thing. */
    VETO,
    /** Nothing follows. */
    UNSURE
  }

  public NameMatch {
    requireNonNull(kind, "kind");
    requireNonNull(reason, "reason");
  }

  /** They may name one thing. */
  public static NameMatch same(double score, String reason) {
    return new NameMatch(Kind.SAME, score, reason);
  }

  /** They cannot name one thing. */
  public static NameMatch veto(String reason) {
    return new NameMatch(Kind.VETO, 0, reason);
  }

  /** Nothing follows. */
  public static NameMatch unsure(String reason) {
    return new NameMatch(Kind.UNSURE, 0, reason);
  }

  public boolean isSame() {
    return kind == Kind.SAME;
  }

  public boolean isVeto() {
    return kind == Kind.VETO;
  }
}
