package org.parallax.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Wording;
import org.parallax.text.Table;

/** Reads the upper end of a range: "between 30 and 40", "seven, maybe eight", "2 to 3 million". */
final class RangeReader {
  private static final Set<String> JOINTS = Set.of("to", "-", "–", "or");
  private static final List<List<String>> LOOSE_JOINTS =
      List.of(
          List.of(",", "maybe"),
          List.of(",", "perhaps"),
          List.of(",", "possibly"),
          List.of("or", "maybe"),
          List.of("or", "perhaps"),
          List.of("or", "possibly"),
          List.of("or", "even"),
          List.of("and", "perhaps"));
  private static final List<List<String>> LIMITS =
      List.of(
          List.of("but", "fewer", "than"),
          List.of("but", "less", "than"),
          List.of("but", "not", "more", "than"),
          List.of("but", "no", "more", "than"));
  private static final Set<String> CHANGES = new HashSet<>();

  static {
    Table.beside(RangeReader.class, "changes.tsv").rows().forEach(CHANGES::addAll);
  }

  private final NumeralReader numerals;
  private final Units units;

  RangeReader(NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** Makes the draft a range where an upper end follows its number. */
  void read(Atoms atoms, Draft draft) {
    int opening =
        units.currencyBefore(atoms, draft.from).map(Units.Found::to).orElse(draft.from) - 1;
    boolean between = atoms.at(opening).is("between");
    int second = second(atoms, draft, between);
    if (second < 0 || isChange(atoms, draft)) {
      return;
    }
    int at = units.currencyBefore(atoms, second + 1).isPresent() ? second + 1 : second;
    Optional<Numeral> upper =
        numerals.read(atoms, at).filter(n -> n.share() == draft.number.share());
    if (upper.isEmpty() || (draft.number.share() && !between)) {
      return;
    }
    Numeral low = distribute(draft.number, upper.get(), atoms);
    boolean rises = low.stated() < upper.get().stated();
    boolean near = between || upper.get().stated() <= 20 * Math.max(low.stated(), .5);
    boolean alternative =
        !atoms.at(draft.to).is("or") || upper.get().stated() - low.stated() <= low.stated();
    if (rises && near && alternative && !upper.get().vague()) {
      draft.number = low;
      draft.upper = upper;
      draft.wording = Wording.RANGE;
      draft.to = upper.get().to();
      draft.from = between ? opening : draft.from;
    }
  }

  /** Where the upper end begins; -1 where no joint follows the number. */
  private static int second(Atoms atoms, Draft draft, boolean between) {
    if (between) {
      return atoms.at(draft.to).is("and") ? draft.to + 1 : -1;
    }
    for (List<String> joint : LOOSE_JOINTS) {
      if (atoms.read(draft.to, joint)) {
        return draft.to + joint.size();
      }
    }
    boolean isMore =
        atoms.at(draft.from - 1).is("than") || atoms.read(draft.from - 2, List.of("at", "least"));
    for (List<String> limit : LIMITS) {
      if (isMore && atoms.read(draft.to, limit)) {
        return draft.to + limit.size();
      }
    }
    return JOINTS.contains(atoms.at(draft.to).lower()) ? draft.to + 1 : -1;
  }

  /** "climbed from 310 to 344" tells two numbers and no range. */
  static boolean isChange(Atoms atoms, Draft draft) {
    int from = atoms.at(draft.from - 1).is("from") ? draft.from - 1 : draft.from - 2;
    if (!atoms.at(from).is("from")) {
      return false;
    }
    for (int i = Math.max(0, from - 3); i < from; i++) {
      if (CHANGES.contains(atoms.token(i).lemma()) || CHANGES.contains(atoms.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word tells a change of a number. */
  static boolean isChange(Atoms atoms, int at) {
    return CHANGES.contains(atoms.at(at).lower()) || CHANGES.contains(atoms.token(at).lemma());
  }

  /** "2 to 3 million": the scale belongs to both. */
  private static Numeral distribute(Numeral low, Numeral upper, Atoms atoms) {
    boolean plain = low.to() == low.from() + 1 && upper.to() > upper.from() + 1;
    if (!plain || low.stated() >= 1000 || upper.stated() < 1000) {
      return low;
    }
    double scale = 1;
    while (upper.stated() / scale >= 1000) {
      scale *= 1000;
    }
    boolean scaled = atoms.at(upper.from()).isNumber() && low.stated() * scale < upper.stated();
    return scaled || !atoms.at(upper.from()).isNumber() ? low.times(scale, low.to()) : low;
  }
}
