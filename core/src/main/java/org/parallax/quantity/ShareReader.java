package org.parallax.quantity;

import java.util.Optional;
import java.util.Set;

/** Reads a part of a whole: "half a million", "two-thirds of", "four out of five". */
final class ShareReader {
  private static final Set<Double> ROUND =
      Set.of(3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 10_000.0);

  private static final Set<String> PEOPLE =
      Set.of("person", "child", "adult", "man", "woman", "household", "voter", "patient", "worker");
  private static final Set<String> MEASURED =
      Set.of(
          "mile", "kilometre", "kilometer", "metre", "meter", "century", "tonne", "ton", "litre");
  private static final Set<String> LEADS =
      Set.of("by", "up", "down", "rose", "fell", "risen", "fallen", "dropped", "grew", "jumped");

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
    boolean hyphened = atoms.at(at + 1).isHyphen() && atoms.at(at + 1).glued();
    if (words.isSort(atoms.at(at), "share")
        && hyphened
        && words.isSort(atoms.at(at + 2), "scale")) {
      double parts = words.valueOf(atoms.at(at));
      return Optional.of(Numeral.exact(words.valueOf(atoms.at(at + 2)) / parts, at, at + 3));
    }
    if (atoms.at(at).is("half") && hyphened) {
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
    Optional<Numeral> scaled = ofScale(atoms, at, part, percent / 100);
    if (scaled.isPresent()) {
      return scaled;
    }
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

  /** "three quarters of a million"; "a quarter of a century" is so much of one. */
  private Optional<Numeral> ofScale(Atoms atoms, int at, int part, double share) {
    if (!atoms.at(part + 1).is("of") || !atoms.at(part + 2).is("a")) {
      return Optional.empty();
    }
    Atom whole = atoms.at(part + 3);
    if (words.isSort(whole, "scale")) {
      return Optional.of(Numeral.exact(share * words.valueOf(whole), at, part + 4));
    }
    return MEASURED.contains(whole.lower())
        ? Optional.of(Numeral.exact(share, at, part + 3))
        : Optional.empty();
  }

  /** "four out of five shops", "one in ten": a share told by small round numbers. */
  Optional<Numeral> ratio(Atoms atoms, int at) {
    double part = small(atoms, at);
    boolean named =
        PEOPLE.contains(atoms.at(at + 1).lower())
            && atoms.at(at + 2).is("in")
            && ROUND.contains(number(atoms, at + 3));
    if (named && part == 1) {
      double share = 100 / number(atoms, at + 3);
      return Optional.of(new Numeral(share, share, share, false, true, at, at + 4));
    }
    boolean out = atoms.at(at + 1).is("out") && atoms.at(at + 2).is("of");
    int behind = out ? at + 3 : at + 2;
    int second = atoms.at(behind).is("every") ? behind + 1 : behind;
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

  private double number(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    return atom.isNumber() ? Double.parseDouble(atom.text().replace(",", "")) : small(atoms, at);
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
    boolean isChange =
        LEADS.contains(atoms.at(at - 1).lower()) && (part > at || half) && !behind.isHyphen();
    boolean isRange =
        (atoms.at(at - 1).is("between") && behind.is("and"))
            || (atoms.at(at - 1).is("and") && atoms.at(at - 4).is("between"));
    return behind.is("of")
        || isRange
        || isChange
        || (half && (behind.is("the") || behind.is("its") || behind.is("their")))
        || (part > at && atoms.at(part).lower().endsWith("s") && !atoms.at(at).is("a"));
  }
}
