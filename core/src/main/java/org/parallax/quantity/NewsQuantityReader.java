package org.parallax.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;
import org.parallax.text.Sentence;
import org.parallax.text.Table;

/**
 * Reads the numbers of news prose by a grammar over the pieces of a sentence. It uses tags and
 * lemmas to find the counted noun, and needs no parse.
 */
public final class NewsQuantityReader implements QuantityReader {
  private static final Set<String> RANGE_JOINTS = Set.of("to", "-", "–", "or");
  private static final Set<String> BEFORE_BARE_NUMBERS =
      Set.of(
          "to",
          "were",
          "are",
          "was",
          "is",
          "reached",
          "numbered",
          "totalled",
          "totaled",
          "only",
          "just",
          "than",
          "total",
          "of",
          "at",
          "by",
          "be");
  private static final double LEAST_BARE_NUMBER = 10;
  private static final Set<String> CHANGES = new HashSet<>();

  static {
    Table.beside(NewsQuantityReader.class, "changes.tsv").rows().forEach(CHANGES::addAll);
  }

  private final NumeralReader numerals = new NumeralReader();
  private final Units units = Units.shipped();
  private final Qualifiers qualifiers = new Qualifiers();
  private final Exclusions exclusions = new Exclusions(units);
  private final ScopeReader scopes = new ScopeReader();
  private final WholeReader wholes = new WholeReader(numerals, scopes);
  private final UnitReader unitReader = new UnitReader(units, scopes);

  @Override
  public List<Quantity> read(Sentence sentence, String text) {
    Atoms atoms = Atoms.of(sentence, text);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    int floor = 0;
    String last = "";
    while (at < atoms.size()) {
      Optional<Draft> draft = wholes.read(atoms, at);
      int next = at + 1;
      if (draft.isEmpty()) {
        Optional<Numeral> number = numerals.read(atoms, at);
        next = number.map(Numeral::to).orElse(next);
        draft = number.flatMap(n -> start(atoms, n));
      }
      int bound = floor;
      String counted = last;
      Optional<Draft> whole = draft.filter(d -> finish(atoms, d, bound, counted));
      whole.ifPresent(d -> found.add(d.settle(atoms, text)));
      last = whole.filter(d -> d.kind == Kind.COUNT).map(d -> d.unit).orElse(last);
      at = Math.max(next, whole.map(d -> d.to).orElse(next));
      floor = whole.isPresent() ? at : floor;
    }
    return List.copyOf(found);
  }

  /** The number, its upper end if it is a range, and its whole; empty where it counts nothing. */
  private Optional<Draft> start(Atoms atoms, Numeral number) {
    if (exclusions.rule(atoms, number).isPresent()) {
      return Optional.empty();
    }
    Draft draft = new Draft(number);
    range(atoms, draft);
    return Optional.of(draft);
  }

  private void range(Atoms atoms, Draft draft) {
    int joint = draft.to;
    int opening =
        units.currencyBefore(atoms, draft.from).map(Units.Found::to).orElse(draft.from) - 1;
    boolean between = atoms.at(opening).is("between");
    boolean joins =
        between ? atoms.at(joint).is("and") : RANGE_JOINTS.contains(atoms.at(joint).lower());
    if (!joins || draft.number.share() || isChange(atoms, draft)) {
      return;
    }
    int second = units.currencyBefore(atoms, joint + 2).isPresent() ? joint + 2 : joint + 1;
    Optional<Numeral> upper = numerals.read(atoms, second).filter(n -> !n.share());
    if (upper.isEmpty()) {
      return;
    }
    Numeral low = distribute(draft.number, upper.get(), atoms);
    boolean rises = low.stated() < upper.get().stated();
    boolean near = between || upper.get().stated() <= 20 * Math.max(low.stated(), .5);
    boolean alternative =
        !atoms.at(joint).is("or") || upper.get().stated() - low.stated() <= low.stated();
    if (rises && near && alternative && !upper.get().vague()) {
      draft.number = low;
      draft.upper = upper;
      draft.wording = Wording.RANGE;
      draft.to = upper.get().to();
      draft.from = between ? opening : draft.from;
    }
  }

  /** "climbed from 310 to 344" tells two numbers and no range. */
  private static boolean isChange(Atoms atoms, Draft draft) {
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

  /** Reads what stands around the number; false where it turns out to count nothing. */
  private boolean finish(Atoms atoms, Draft draft, int floor, String counted) {
    Ages.read(atoms, draft, units);
    if (draft.kind != Kind.AGE && !unitReader.read(atoms, draft)) {
      return false;
    }
    wholes.of(atoms, draft);
    qualify(atoms, draft, floor);
    if (draft.kind == Kind.COUNT) {
      if (!unitReader.count(atoms, draft)) {
        return false;
      }
      scopes
          .around(atoms, draft.from, draft.to)
          .filter(s -> draft.scope.stream().noneMatch(ScopeReader::isFate))
          .filter(s -> !s.equals("injured") || isLiving(draft.unit))
          .filter(s -> !s.equals("launched") || !Nouns.shipped().isPerson(draft.unit))
          .ifPresent(draft.scope::add);
      if (scopes.isAboard(atoms, draft.to)) {
        draft.scope.add(ScopeReader.ABOARD);
      }
      unitReader.impliedPersons(draft);
    }
    draft.cumulative = scopes.isCumulative(atoms, draft.from, draft.to);
    boolean isRead = draft.isMeasured() || counts(atoms, draft) || goesOn(atoms, draft, counted);
    boolean isUnderstood =
        draft.kind == Kind.COUNT && draft.unit.isEmpty() && !isCompound(atoms, draft);
    if (isRead && isUnderstood) {
      draft.unit = counted;
    }
    return isRead;
  }

  private static boolean isCompound(Atoms atoms, Draft draft) {
    return atoms.at(draft.to).isHyphen() && atoms.at(draft.to).glued();
  }

  /** "Of the 40 passengers, three were hurt"; "140 clashes, 37 of them at night". */
  private static boolean goesOn(Atoms atoms, Draft draft, String counted) {
    int behind = draft.number.to();
    boolean ofThem = atoms.at(behind).is("of") && atoms.at(behind + 1).is("them");
    boolean acts =
        Set.of("were", "are", "have", "had", "remain", "remained", "died")
            .contains(atoms.at(behind).lower());
    if (ofThem) {
      draft.to = behind + 2;
    }
    return !counted.isEmpty() && draft.number.stated() > 1 && (ofThem || acts);
  }

  private static boolean isLiving(String unit) {
    Nouns nouns = Nouns.shipped();
    return !nouns.knows(unit) || nouns.isPerson(unit) || nouns.isA(unit, "animal");
  }

  private void qualify(Atoms atoms, Draft draft, int floor) {
    int edge = draft.from;
    if (atoms.at(edge - 1).is("another") || atoms.at(edge - 1).is("a")) {
      edge--;
    } else if (atoms.read(edge - 3, List.of("a", "total", "of"))) {
      edge -= 3;
    }
    int start = edge;
    qualifiers
        .before(atoms, draft.from)
        .or(() -> qualifiers.before(atoms, start))
        .filter(q -> q.edge() >= floor)
        .ifPresent(
            q -> {
              draft.from = q.edge();
              take(draft, q.wording());
            });
    qualifiers
        .behind(atoms, draft.to)
        .ifPresent(
            q -> {
              draft.to = q.edge();
              take(draft, q.wording());
            });
  }

  private static void take(Draft draft, Wording wording) {
    boolean weaker = wording == Wording.ABOUT && draft.wording != Wording.EXACT;
    if (draft.wording != Wording.RANGE && !weaker) {
      draft.wording = wording;
    }
  }

  /** Whether a number without a unit of measure counts something after all. */
  private static boolean counts(Atoms atoms, Draft draft) {
    boolean one = draft.number.stated() == 1 && atoms.at(draft.number.from()).is("one");
    if (one) {
      return draft.of.isPresent()
          || (!draft.unit.isEmpty()
              && (Nouns.shipped().knows(draft.unit)
                  || draft.scope.stream().anyMatch(ScopeReader::isFate)));
    }
    if (!draft.unit.isEmpty() || draft.of.isPresent() || !draft.scope.isEmpty()) {
      return true;
    }
    if (draft.wording == Wording.RANGE) {
      return !atoms.at(draft.number.to()).isHyphen();
    }
    boolean qualified = draft.wording != Wording.EXACT && draft.wording != Wording.VAGUE;
    boolean led = BEFORE_BARE_NUMBERS.contains(atoms.at(draft.number.from() - 1).lower());
    boolean printed = atoms.at(draft.number.from()).isNumber();
    boolean compound = atoms.at(draft.to).isHyphen();
    return draft.cumulative
        || qualified
        || (led && !compound && (printed || draft.number.stated() >= LEAST_BARE_NUMBER));
  }
}
