package org.parallax.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.Table;

/** Reads a number, in digits or in words, from the pieces of a sentence. */
final class NumeralReader {
  private static final Map<String, Double> GLYPHS =
      Map.of("½", .5, "¼", .25, "¾", .75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);
  private static final Set<Double> ROUND = Set.of(3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 50.0, 100.0);
  private static final Set<String> PLURAL_SCALES =
      Set.of("hundreds", "thousands", "millions", "billions", "trillions", "dozens");

  private record Word(String sort, double value, double low, double high) {}

  private final Map<String, Word> words = new HashMap<>();

  NumeralReader() {
    for (List<String> row : Table.beside(NumeralReader.class, "numerals.tsv").rows()) {
      words.put(
          row.get(0),
          new Word(
              row.get(1),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3)),
              Double.parseDouble(row.get(4))));
    }
  }

  /** The longest number that begins at {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    Atom first = atoms.at(at);
    if (first.isNumber()) {
      return ratio(atoms, at).or(() -> Optional.of(digits(atoms, at)));
    }
    if (GLYPHS.containsKey(first.text())) {
      return Optional.of(scaled(atoms, Numeral.exact(glyph(first), at, at + 1)));
    }
    if (!first.isWord()) {
      return Optional.empty();
    }
    return ratio(atoms, at)
        .or(() -> share(atoms, at))
        .or(() -> vague(atoms, at))
        .or(() -> withArticle(atoms, at))
        .or(() -> inWords(atoms, at).map(n -> scaled(atoms, andHalf(atoms, scaled(atoms, n)))));
  }

  private static double glyph(Atom atom) {
    return GLYPHS.getOrDefault(atom.text(), 0.0);
  }

  private Numeral digits(Atoms atoms, int at) {
    String printed = atoms.at(at).text().replaceAll("[,\\u00a0\\u202f\\u2009]", "");
    Numeral number = Numeral.exact(Double.parseDouble(printed), at, at + 1);
    Atom next = atoms.at(at + 1);
    if (next.glued() && GLYPHS.containsKey(next.text())) {
      number = number.plus(glyph(next), at + 2);
    } else if (isFraction(atoms, at + 1) && !next.glued()) {
      number = number.plus(fraction(atoms, at + 1), at + 4);
    } else if (isFraction(atoms, at)) {
      number = Numeral.exact(fraction(atoms, at), at, at + 3);
    }
    return scaled(atoms, andHalf(atoms, scaled(atoms, number)));
  }

  private static boolean isFraction(Atoms atoms, int at) {
    return atoms.at(at).isNumber()
        && atoms.at(at + 1).is("/")
        && atoms.at(at + 1).glued()
        && atoms.at(at + 2).isNumber()
        && atoms.at(at + 2).glued()
        && Set.of("2", "3", "4", "5", "8", "16").contains(atoms.at(at + 2).text())
        && atoms.at(at).text().length() == 1;
  }

  private static double fraction(Atoms atoms, int at) {
    return Double.parseDouble(atoms.at(at).text()) / Double.parseDouble(atoms.at(at + 2).text());
  }

  private Numeral scaled(Atoms atoms, Numeral number) {
    int at = number.to();
    if (atoms.at(at).isHyphen() && isSort(atoms.at(at + 1), "scale") && atoms.at(at + 1).glued()) {
      at++;
    }
    Atom next = atoms.at(at);
    Word word = words.get(next.lower());
    if (word == null) {
      return number;
    }
    return switch (word.sort()) {
      case "scale", "hundred", "dozen" -> scaled(atoms, number.times(word.value(), at + 1));
      case "suffix" -> isSuffix(atoms, at) ? number.times(word.value(), at + 1) : number;
      default -> number;
    };
  }

  /** Whether "m" is million here and no metre: money before it, or something counted behind it. */
  private boolean isSuffix(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    if (!atoms.at(at - 1).isNumber()) {
      return false;
    }
    boolean money = Units.isCurrencySign(atoms.at(at - 2).text());
    if (atom.lower().length() > 1) {
      return !atom.is("mil") || money;
    }
    Atom next = atoms.at(at + 1);
    boolean counts =
        next.isWord()
            && (atoms.token(at + 1).tag().equals("NNS")
                || Set.of("people", "euros", "pounds", "dollars", "tonnes").contains(next.lower()));
    return money || (atom.glued() && (counts || (atom.is("k") && !atom.text().equals("K"))));
  }

  private static Numeral andHalf(Atoms atoms, Numeral number) {
    boolean half =
        atoms.at(number.to()).is("and")
            && atoms.at(number.to() + 1).is("a")
            && atoms.at(number.to() + 2).is("half");
    return half && number.stated() < 100 ? number.plus(.5, number.to() + 3) : number;
  }

  private Optional<Numeral> withArticle(Atoms atoms, int at) {
    if (!atoms.at(at).is("a") && !atoms.at(at).is("an")) {
      return Optional.empty();
    }
    Word word = words.get(atoms.at(at + 1).lower());
    if (word == null) {
      return Optional.empty();
    }
    return switch (word.sort()) {
      case "hundred", "scale" ->
          inWords(atoms, at + 1).map(n -> scaled(atoms, n)).map(n -> n.startingAt(at));
      case "dozen" -> Optional.of(dozen(atoms, at));
      case "vague" -> vague(atoms, at + 1).map(n -> n.startingAt(at));
      default -> Optional.empty();
    };
  }

  private static Numeral dozen(Atoms atoms, int at) {
    boolean more = atoms.at(at + 2).is("or") && atoms.at(at + 3).is("so");
    return new Numeral(12, more ? 10 : 11, more ? 14 : 13, true, false, at, at + 2);
  }

  private Optional<Numeral> vague(Atoms atoms, int at) {
    Word word = words.get(atoms.at(at).lower());
    if (word == null || !word.sort().equals("vague")) {
      return Optional.empty();
    }
    Numeral number = new Numeral(word.value(), word.low(), word.high(), true, false, at, at + 1);
    boolean isGroup = atoms.at(at).is("pair") || atoms.at(at).is("trio");
    if ((atoms.at(at).is("couple") && !isPair(atoms, at + 1))
        || (isGroup && !isOfSeveral(atoms, at + 1))) {
      return Optional.empty();
    }
    if (atoms.at(at + 1).is("of")) {
      Word scale = words.get(singular(atoms.at(at + 2).lower()));
      if (PLURAL_SCALES.contains(atoms.at(at + 2).lower()) && scale != null) {
        return Optional.of(plural(number, scale.value(), at + 3));
      }
      if (isSort(atoms.at(at + 2), "dozen")) {
        return Optional.of(number.times(12, at + 3));
      }
    }
    return Optional.of(scaled(atoms, number));
  }

  /** "a couple of boats", "a couple hundred"; "a couple" alone are two who belong together. */
  private boolean isPair(Atoms atoms, int behind) {
    Atom atom = atoms.at(behind);
    return atom.is("of")
        || atom.is("more")
        || isSort(atom, "hundred")
        || isSort(atom, "scale")
        || isSort(atom, "dozen");
  }

  /** "a pair of jets", but not "a pair of scissors", which are one, nor "a pair of the best". */
  private static boolean isOfSeveral(Atoms atoms, int behind) {
    boolean one =
        Set.of("scissors", "trousers", "shoes", "glasses", "gloves", "jeans", "pants", "boots")
            .contains(atoms.at(behind + 1).lower());
    return atoms.at(behind).is("of") && atoms.at(behind + 1).isWord() && !one;
  }

  /** "tens of thousands" reaches up to 99,999. */
  private static Numeral plural(Numeral tens, double scale, int end) {
    return new Numeral(
        tens.low() * scale,
        tens.low() * scale,
        (tens.high() + 1) * scale - 1,
        true,
        false,
        tens.from(),
        end);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** "half a million", "a third of", "two-thirds"; the value of a share is in percent. */
  private Optional<Numeral> share(Atoms atoms, int at) {
    if (atoms.at(at).is("half") && (atoms.at(at + 1).is("a") || atoms.at(at + 1).is("an"))) {
      Word scale = words.get(atoms.at(at + 2).lower());
      if (scale != null && Set.of("scale", "dozen").contains(scale.sort())) {
        return Optional.of(Numeral.exact(scale.value() / 2, at, at + 3));
      }
      return Optional.of(Numeral.exact(.5, at, at + 2));
    }
    if (atoms.at(at).is("half") && isSort(atoms.at(at + 1), "scale")) {
      return Optional.of(Numeral.exact(valueOf(atoms.at(at + 1)) / 2, at, at + 2));
    }
    if (atoms.at(at).is("half") && atoms.at(at + 1).isHyphen() && atoms.at(at + 1).glued()) {
      return Optional.of(Numeral.exact(.5, at, at + 1));
    }
    int part = at;
    double parts = 1;
    if (isSort(atoms.at(at), "small")) {
      parts = valueOf(atoms.at(at));
      part = atoms.at(at + 1).isHyphen() ? at + 2 : at + 1;
    } else if (atoms.at(at).is("a")) {
      part = at + 1;
    }
    Word word = words.get(atoms.at(part).lower());
    if (word == null || !word.sort().equals("share") || !isShare(atoms, at, part)) {
      return Optional.empty();
    }
    double percent = 100 * parts / word.value();
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
  private Optional<Numeral> ratio(Atoms atoms, int at) {
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
        : isSort(atom, "small") || isSort(atom, "ten") ? valueOf(atom) : 0;
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

  private boolean isSort(Atom atom, String sort) {
    Word word = words.get(atom.lower());
    return word != null && word.sort().equals(sort);
  }

  private double valueOf(Atom atom) {
    Word word = words.get(atom.lower());
    return word == null ? 0 : word.value();
  }

  /** "forty-six", "two hundred and twelve thousand". */
  private Optional<Numeral> inWords(Atoms atoms, int from) {
    double total = 0;
    double current = 0;
    int at = from;
    int end = from;
    String last = "";
    while (true) {
      Word word = words.get(atoms.at(at).lower());
      String sort = word == null ? "" : word.sort();
      if (word == null || !follows(last, sort, word.value())) {
        break;
      }
      if (sort.equals("hundred")) {
        current = Math.max(1, current) * 100;
      } else if (sort.equals("scale")) {
        total += Math.max(1, current) * word.value();
        current = 0;
      } else {
        current += word.value();
      }
      last = sort;
      end = at + 1;
      at = skipJoint(atoms, end, sort);
    }
    return end == from ? Optional.empty() : Optional.of(Numeral.exact(total + current, from, end));
  }

  private static boolean follows(String last, String sort, double value) {
    return switch (sort) {
      case "small" ->
          last.isEmpty()
              || Set.of("hundred", "scale").contains(last)
              || (last.equals("ten") && value < 10 && value > 0);
      case "ten" -> last.isEmpty() || Set.of("hundred", "scale").contains(last);
      case "hundred" -> last.isEmpty() || Set.of("small", "ten").contains(last);
      case "scale" -> !last.equals("scale");
      default -> false;
    };
  }

  private int skipJoint(Atoms atoms, int at, String last) {
    Atom atom = atoms.at(at);
    boolean joint =
        (atom.isHyphen() && atom.glued())
            || (atom.is("and") && Set.of("hundred", "scale").contains(last));
    boolean goesOn =
        isSort(atoms.at(at + 1), "small")
            || isSort(atoms.at(at + 1), "ten")
            || (atom.isHyphen()
                && (isSort(atoms.at(at + 1), "hundred") || isSort(atoms.at(at + 1), "scale")));
    return joint && goesOn ? at + 1 : at;
  }
}
