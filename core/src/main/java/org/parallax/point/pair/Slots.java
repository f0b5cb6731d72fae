package org.parallax.point.pair;

import java.util.Optional;

/** How the arguments of two claims in one role stand to one another. */
public enum Slots {
  SAME,
  /** The same words or kind of thing, without proof that the same one is meant. */
  LIKE,
  /** Two things of one kind that exclude one another: values of one slot. */
  KIND,
  /** Words are shared, heads are not. */
  PARTLY,
  UNKNOWN,
  DIFFERENT;

  public static Slots of(Optional<Filler> a, Optional<Filler> b) {
    return a.isEmpty() || b.isEmpty() ? UNKNOWN : a.get().against(b.get());
  }

  /** Whether both speak of one thing, or may. */
  public boolean agrees() {
    return this == SAME || this == LIKE;
  }
}
