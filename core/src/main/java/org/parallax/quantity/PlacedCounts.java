package org.parallax.quantity;

import java.util.Set;
import org.parallax.model.Quantity.Kind;

/**
 * Gives the second number of "killed three in Velm and two in Tarn" what the first counts, and what
 * befell those who are counted.
 */
final class PlacedCounts {
  private static final Set<String> PLACING =
      Set.of("in", "at", "on", "near", "outside", "inside", "off", "around", "along");
  private static final Set<String> LINKS = Set.of("and", ",", "or");

  /** "In all", "in total": such a number counts everybody anew. */
  private static final Set<String> SUMS =
      Set.of("all", "total", "addition", "turn", "fact", "one", "every", "each", "least", "most");

  private static final Set<String> WALLS = Set.of(";", ":", ".", "?", "!", "but", "while");
  private static final int REACH = 14;

  private PlacedCounts() {}

  /** Takes over what {@code previous} counts, if both numbers are told by where they are. */
  static boolean takesUp(Atoms atoms, Draft draft, Draft previous) {
    boolean isCount =
        draft.kind == Kind.COUNT
            && previous.kind == Kind.COUNT
            && !previous.unit.isEmpty()
            && draft.upper.isEmpty();
    if (!isCount
        || !LINKS.contains(atoms.at(draft.from - 1).lower())
        || !isPlaced(atoms, draft.to)
        || !isPlacedBefore(atoms, previous.to, draft.from)) {
      return false;
    }
    draft.unit = previous.unit;
    previous.scope.stream().filter(s -> !draft.scope.contains(s)).forEach(draft.scope::add);
    return true;
  }

  /** "In Tarn", "on the coast"; but not "in all", "in five houses". */
  private static boolean isPlaced(Atoms atoms, int at) {
    return PLACING.contains(atoms.at(at).lower())
        && !SUMS.contains(atoms.at(at + 1).lower())
        && !atoms.token(at + 1).tag().equals("CD")
        && !atoms.token(at + 1).isVerb();
  }

  /** Whether the words between both numbers tell where the first is, in one clause. */
  private static boolean isPlacedBefore(Atoms atoms, int from, int to) {
    boolean isPlaced = false;
    for (int at = from; at < to; at++) {
      if (WALLS.contains(atoms.at(at).lower()) || to - from > REACH) {
        return false;
      }
      isPlaced |= isPlaced(atoms, at);
    }
    return isPlaced;
  }
}
