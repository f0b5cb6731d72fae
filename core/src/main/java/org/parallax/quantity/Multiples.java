package org.parallax.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how many times something is another: "twice the limit", "double the price". */
final class Multiples {
  private static final String TIME = "time";
  private static final Map<String, Double> WORDS =
      Map.of("twice", 2.0, "double", 2.0, "triple", 3.0, "treble", 3.0, "quadruple", 4.0);
  private static final Set<String> BEHIND =
      Set.of("the", "its", "his", "her", "their", "our", "what", "that", "as");

  private Multiples() {}

  /** A multiple that begins at {@code at}. */
  static Optional<Draft> read(Atoms atoms, int at) {
    Atom behind = atoms.at(at + 1);
    boolean isMultiple =
        WORDS.containsKey(atoms.at(at).lower())
            && BEHIND.contains(behind.lower())
            && !atoms.token(at - 1).tag().equals("DT")
            && !(behind.is("that") && !atoms.at(at + 2).is("of"))
            && !(behind.is("as") && !atoms.at(at).is("twice"))
            && !atoms.token(at + 2).tag().startsWith("VB");
    if (!isMultiple) {
      return Optional.empty();
    }
    double value = WORDS.getOrDefault(atoms.at(at).lower(), 2.0);
    Draft draft = new Draft(Numeral.exact(value, at, at + 1));
    draft.unit = TIME;
    return Optional.of(draft);
  }

  /** "by a factor of three". */
  static void factor(Atoms atoms, Draft draft) {
    if (atoms.read(draft.from - 2, List.of("factor", "of")) && draft.unit.isEmpty()) {
      draft.unit = TIME;
    }
  }
}
