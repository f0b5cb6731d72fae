package org.parallax.point.slot;

import java.util.List;
import java.util.Optional;

/** One typed slot of a story: how its values are read, and when two of them differ. */
public interface SlotRule {
  /** What is asked: "in what condition". */
  String question();

  /** The values that a sentence tells, in its order. */
  List<Entry> read(Passage passage);

  /** Those of a story's values that are compared: a rule may leave out what a report overtakes. */
  default List<Entry> settled(List<Entry> entries) {
    return entries;
  }

  /**
   * What is to be said of two values that differ, if anything.
   *
   * @param isSole whether the report of each tells no other value of the slot
   */
  Optional<Verdict> compare(Entry a, Entry b, boolean isSole);

  /** So many differences of the slot are listed at most. */
  int most();

  /** Whether a report that tells both values tells of two things: so in most slots. */
  default boolean isSingle() {
    return true;
  }

  /** Whether one report may be held against itself: not in most slots. */
  default boolean isHeldAgainstItself() {
    return false;
  }
}
