package org.parallax.quantity;

import java.util.Optional;
import java.util.Set;

/** Reads a part of a whole: "half a million", "two-thirds of", "four out of five". */
final class ShareReader {
  private static final Set<Double> ROUND = Set.of(3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 50.0, 100.0);

  private final NumberWords words;

  ShareReader(NumberWords words) {
    this.words = words;
  }

  /** "half a million", "a third of", "two-thirds"; the value of a share is in percent. */
  Optional<Numeral> share(Atoms atoms, int at) {
    if (atoms.at(at).is("half") && (atoms.at(at + 1).is("a") || atoms.at(at + 1).is("an"))) {
      return words
          .of(atoms.at(at + 2))
          .filter(w -> w.is("scale") || w.is("dozen"))
          .map(w -> Numeral.exact(w.value() / 2, at, at + 3))
          .or(() -> Optional.of(Numeral.exact(.5, at, at + 2)));
    }
    if (atoms.at(at).is("half") && words.isSort(atoms.at(at + 1), "scale")) {
      return Optional.of(Numeral.exact(words.valueOf(atoms.at(at + 1)) / 2, at, at + 2));
    }
    if (atoms.at(at).is("half") && atoms.at(at + 1).isHyphen() && atoms.at(at + 1).glued()) {
      return Optional.of(Numeral.exact(.5, at, at + 1));
    }
    int part = at;
    double parts = 1;
    if (words.isSort(atoms.at(at), "small")) {
      parts = words.valueOf(atoms.at(at));
      part = atoms.at(at + 1).isHyphen() ? at + 2 : at + 1;
    } else if (atoms.at(at).is("a")) {
      part = at + 1;
    }
    if (!words.isSort(atoms.at(part), "share") || !isShare(atoms, at, part)) {
      return Optional.empty();
    }
    double percent = 100 * parts / words.valueOf(atoms.at(part));
    double slack = percent / 10;
    return Optional.of(
        new Numeral(
            Math.rint(percent * 100) / 100,
            Math.rint(percent - slack),
            Math.min(100, Math.rint(percent + slack)),
            false,
            true,
            at,
            part + 1));
  }

  /** "four out of five shops", "one in ten": a share told by small round numbers. */
  Optional<Numeral> ratio(Atoms atoms, int at) {
    double part = small(atoms, at);
    boolean out = atoms.at(at + 1).is("out") && atoms.at(at + 2).is("of");
    int second = out ? at + 3 : at + 2;
    double whole = small(atoms, second);
    boolean isRatio =
        part >= 1
            && part < whole
            && (out || atoms.at(at + 1).is("in"))
            && ROUND.contains(whole)
            && (out || !atoms.token(second + 1).tag().equals("NN"))
            && !Set.of("years", "months", "weeks", "days", "hours", "minutes", "games", "matches")
                .contains(atoms.at(second + 1).lower())
            && (!out || !atoms.at(at).isNumber());
    if (!isRatio) {
      return Optional.empty();
    }
    double percent = Math.rint(10000 * part / whole) / 100;
    return Optional.of(new Numeral(percent, percent, percent, false, true, at, second + 1));
  }

  /** The value of a small number in words, or of one or two digits; 0 for none. */
  private double small(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    return atom.isNumber() && atom.text().matches("\\d{1,3}")
        ? Double.parseDouble(atom.text())
        : words.isSort(atom, "small") || words.isSort(atom, "ten") ? words.valueOf(atom) : 0;
  }

  private static boolean isShare(Atoms atoms, int at, int part) {
    Atom behind = atoms.at(part + 1);
    if (Set.of("first", "second", "last", "other", "latter").contains(atoms.at(at - 1).lower())) {
      return false;
    }
    boolean half = atoms.at(part).is("half");
    return behind.is("of")
        || (half && (behind.is("the") || behind.is("its") || behind.is("their")))
        || (part > at && atoms.at(part).lower().endsWith("s") && !atoms.at(at).is("a"));
  }
}
