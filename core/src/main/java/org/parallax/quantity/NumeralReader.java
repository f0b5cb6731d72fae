package org.parallax.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a number, in digits or in words, from the pieces of a sentence. */
final class NumeralReader {
  private static final Map<String, Double> GLYPHS =
      Map.of("½", .5, "¼", .25, "¾", .75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);
  private static final Set<String> PLURAL_SCALES =
      Set.of("hundreds", "thousands", "millions", "billions", "trillions", "dozens");

  private final NumberWords words = new NumberWords();
  private final ShareReader shares = new ShareReader(words);

  /** The longest number that begins at {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    Atom first = atoms.at(at);
    if (first.isNumber()) {
      return shares.ratio(atoms, at).or(() -> Optional.of(digits(atoms, at)));
    }
    if (GLYPHS.containsKey(first.text())) {
      return Optional.of(scaled(atoms, Numeral.exact(glyph(first), at, at + 1)));
    }
    if (!first.isWord()) {
      return Optional.empty();
    }
    return shares
        .ratio(atoms, at)
        .or(() -> shares.share(atoms, at))
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
    if (atoms.at(at).isHyphen()
        && words.isSort(atoms.at(at + 1), "scale")
        && atoms.at(at + 1).glued()) {
      at++;
    }
    Atom next = atoms.at(at);
    double times = words.valueOf(next);
    return switch (words.sortOf(next)) {
      case "scale", "hundred", "dozen" -> scaled(atoms, number.times(times, at + 1));
      case "suffix" -> isSuffix(atoms, at) ? number.times(times, at + 1) : number;
      default -> number;
    };
  }

  /** Whether "m" is million here and no metre: money before it, or something counted behind it. */
  private boolean isSuffix(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    if (!atoms.at(at - 1).isNumber()) {
      return false;
    }
    String sign = atoms.at(at - 2).text();
    boolean money = Units.isCurrencySign(sign) || sign.matches("[A-Z]{3}");
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
    return switch (words.sortOf(atoms.at(at + 1))) {
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
    return words
        .of(atoms.at(at))
        .filter(w -> w.is("vague"))
        .map(w -> new Numeral(w.value(), w.low(), w.high(), true, false, at, at + 1))
        .flatMap(n -> vague(atoms, n));
  }

  private Optional<Numeral> vague(Atoms atoms, Numeral number) {
    int at = number.from();
    boolean isGroup = atoms.at(at).is("pair") || atoms.at(at).is("trio");
    if ((atoms.at(at).is("couple") && !isPair(atoms, at + 1))
        || (isGroup && !isOfSeveral(atoms, at + 1))) {
      return Optional.empty();
    }
    if (atoms.at(at + 1).is("of")) {
      String scale = atoms.at(at + 2).lower();
      if (PLURAL_SCALES.contains(scale) && words.of(singular(scale)).isPresent()) {
        double times = words.of(singular(scale)).orElseThrow().value();
        return Optional.of(plural(number, times, at + 3));
      }
      if (words.isSort(atoms.at(at + 2), "dozen")) {
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
        || words.isSort(atom, "hundred")
        || words.isSort(atom, "scale")
        || words.isSort(atom, "dozen");
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

  /** "forty-six", "two hundred and twelve thousand". */
  private Optional<Numeral> inWords(Atoms atoms, int from) {
    double total = 0;
    double current = 0;
    int at = from;
    int end = from;
    String last = "";
    while (true) {
      String sort = words.sortOf(atoms.at(at));
      double value = words.valueOf(atoms.at(at));
      if (!follows(last, sort, value)) {
        break;
      }
      if (sort.equals("hundred")) {
        current = Math.max(1, current) * 100;
      } else if (sort.equals("scale")) {
        total += Math.max(1, current) * value;
        current = 0;
      } else {
        current += value;
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
        words.isSort(atoms.at(at + 1), "small")
            || words.isSort(atoms.at(at + 1), "ten")
            || (atom.isHyphen()
                && (words.isSort(atoms.at(at + 1), "hundred")
                    || words.isSort(atoms.at(at + 1), "scale")));
    return joint && goesOn ? at + 1 : at;
  }
}
