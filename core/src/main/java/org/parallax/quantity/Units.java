package org.parallax.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Quantity.Kind;
import org.parallax.text.Table;

/** The units of measure and currencies, with their factors to the base unit of their kind. */
public final class Units {
  private static final int LONGEST_FORM = 5;
  private static final String SIGNS = "$€£¥₽₴₹₩₺₡₾₭₿元";

  /**
   * A unit.
   *
   * @param name in singular ("kilometre", "USD")
   * @param kind what it measures
   * @param factor to the base unit of its kind
   * @param constant added after the factor
   */
  public record Unit(String name, Kind kind, double factor, double constant) {
    /** The value in the base unit of its kind. */
    public double toBase(double value) {
      return value * factor + constant;
    }
  }

  /** A unit that stands at a place of a sentence; {@code to} is the index behind it. */
  record Found(Unit unit, int to) {}

  private static final Units SHIPPED = new Units(Table.beside(Units.class, "units.tsv"));

  private final Map<List<String>, Unit> byWords = new HashMap<>();
  private final Map<List<String>, Unit> byGluedForm = new HashMap<>();
  private final Map<String, Unit> byName = new HashMap<>();

  private Units(Table table) {
    for (List<String> row : table.rows()) {
      Unit unit =
          new Unit(
              row.get(1),
              Kind.valueOf(row.get(2)),
              Double.parseDouble(row.get(3)),
              row.size() > 4 ? Double.parseDouble(row.get(4)) : 0);
      byName.put(unit.name(), unit);
      for (String form : row.get(0).split("\\|")) {
        if (form.startsWith("=")) {
          byGluedForm.put(Atoms.pieces(form.substring(1)), unit);
        } else {
          byWords.put(Atoms.words(form), unit);
        }
      }
    }
  }

  /** The units that ship. */
  public static Units shipped() {
    return SHIPPED;
  }

  /** The unit of that name. */
  public Optional<Unit> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  static boolean isCurrencySign(String text) {
    return text.length() == 1 && SIGNS.contains(text);
  }

  /** The longest unit whose words begin at {@code at}. */
  Optional<Found> at(Atoms atoms, int at) {
    boolean behindDigits =
        atoms.at(at - 1).isNumber()
            || (atoms.at(at - 1).isHyphen()
                && atoms.at(at - 1).glued()
                && atoms.at(at).glued()
                && atoms.at(at - 2).isNumber());
    for (int length = LONGEST_FORM; length > 0; length--) {
      if (at + length > atoms.size()) {
        continue;
      }
      List<Atom> pieces = atoms.all().subList(at, at + length);
      Unit unit = byWords.get(pieces.stream().map(Atom::lower).toList());
      if (unit == null && behindDigits && isOnePiece(pieces)) {
        unit = byGluedForm.get(pieces.stream().map(Atom::text).toList());
      }
      if (unit != null && !isCode(atoms, at + length)) {
        return Optional.of(new Found(unit, at + length));
      }
    }
    return Optional.empty();
  }

  /** Whether a short form is written as one: "m2", and not "m 2". */
  private static boolean isOnePiece(List<Atom> pieces) {
    return pieces.stream().skip(1).allMatch(a -> a.glued() || a.is("."));
  }

  /** "24L202" is the name of something. */
  private static boolean isCode(Atoms atoms, int behind) {
    return atoms.at(behind).isNumber() && atoms.at(behind).glued() && atoms.at(behind - 1).isWord();
  }

  /** The longest currency whose words end before {@code end}; {@code to} is where it begins. */
  Optional<Found> currencyBefore(Atoms atoms, int end) {
    if (end > atoms.all().size()) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST_FORM, end); length > 0; length--) {
      List<String> words =
          atoms.all().subList(end - length, end).stream().map(Atom::lower).toList();
      Unit unit = byWords.get(words);
      if (unit != null && unit.kind() == Kind.MONEY && isPrefix(atoms, end, length)) {
        return Optional.of(new Found(unit, end - length));
      }
    }
    return Optional.empty();
  }

  /** "$5", "USD 5", "Rs 5": a sign or a code stands before its number, a word does not. */
  private static boolean isPrefix(Atoms atoms, int end, int length) {
    Atom last = atoms.at(end - 1);
    Atom first = atoms.at(end - length);
    if (length > 1 && first.isWord() && !first.isCapitalised()) {
      return false;
    }
    if (length > 1 && isCurrencySign(last.text()) && !last.glued() && first.text().length() == 1) {
      return false;
    }
    return isCurrencySign(last.text())
        || (first.isWord()
            && first.text().equals(first.text().toUpperCase(java.util.Locale.ROOT))
            && first.text().length() > 1)
        || first.is("rs")
        || first.is("sfr")
        || first.is("ffr");
  }
}
