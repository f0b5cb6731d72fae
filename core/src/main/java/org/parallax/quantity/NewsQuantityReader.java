package org.parallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;
import org.parallax.text.Sentence;

/**
 * Reads the numbers of news prose by a grammar over the pieces of a sentence. It uses tags and
 * lemmas to find the counted noun, and needs no parse.
 */
public final class NewsQuantityReader implements QuantityReader {
  private static final Set<String> LASTING =
      Set.of(
          "for", "last", "lasts", "lasted", "took", "take", "takes", "taken", "spent", "was", "is",
          "were", "been", "of", "with", "after", "served", "waited", "well", "just", "a", "in");

  private final NumeralReader numerals = new NumeralReader();
  private final Units units = Units.shipped();
  private final Qualifiers qualifiers = new Qualifiers();
  private final Exclusions exclusions = new Exclusions(units);
  private final ScopeReader scopes = new ScopeReader();
  private final WholeReader wholes = new WholeReader(numerals, scopes);
  private final RangeReader ranges = new RangeReader(numerals, units);
  private final Ellipsis ellipsis = new Ellipsis(numerals, units);
  private final UnitReader unitReader = new UnitReader(units, scopes);

  @Override
  public List<Quantity> read(Sentence sentence, String text) {
    Atoms atoms = Atoms.of(sentence, text);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    int floor = 0;
    Optional<Draft> last = Optional.empty();
    String lastCounted = "";
    while (at < atoms.size()) {
      int start = at;
      Optional<Draft> draft =
          wholes
              .read(atoms, at)
              .or(() -> RankReader.read(atoms, start))
              .or(() -> Multiples.read(atoms, start));
      int next = at + 1;
      if (draft.isEmpty()) {
        Optional<Numeral> number = numerals.read(atoms, at);
        next = number.map(Numeral::to).orElse(next);
        draft = number.flatMap(n -> start(atoms, n));
      }
      int bound = floor;
      Told told = new Told(last, lastCounted);
      Optional<Draft> whole = draft.filter(d -> finish(atoms, d, bound, told));
      whole.ifPresent(d -> found.add(d.settle(atoms, text)));
      last = whole.or(told::last);
      lastCounted = whole.filter(d -> d.kind == Kind.COUNT).map(d -> d.unit).orElse(lastCounted);
      at = Math.max(next, whole.map(d -> d.to).orElse(next));
      floor = whole.isPresent() ? at : floor;
    }
    return List.copyOf(found);
  }

  /** The quantity told last in the sentence, and what was counted last. */
  private record Told(Optional<Draft> last, String counted) {}

  /** The number, its upper end if it is a range, and its whole; empty where it counts nothing. */
  private Optional<Draft> start(Atoms atoms, Numeral number) {
    if (exclusions.rule(atoms, number).isPresent()) {
      return Optional.empty();
    }
    Draft draft = new Draft(number);
    ranges.read(atoms, draft);
    return Optional.of(draft);
  }

  /** Reads what stands around the number; false where it turns out to count nothing. */
  private boolean finish(Atoms atoms, Draft draft, int floor, Told told) {
    if (draft.kind == Kind.RANK) {
      return true;
    }
    Ages.read(atoms, draft, units);
    told.last().ifPresent(p -> Ellipsis.listed(atoms, draft, p));
    if (draft.kind != Kind.AGE && !unitReader.read(atoms, draft)) {
      return false;
    }
    wholes.of(atoms, draft);
    qualify(atoms, draft, floor);
    ellipsis.ahead(atoms, draft);
    Multiples.factor(atoms, draft);
    if (told.last().filter(p -> PlacedCounts.takesUp(atoms, draft, p)).isPresent()) {
      return true;
    }
    if (draft.kind == Kind.COUNT && !count(atoms, draft)) {
      return false;
    }
    draft.cumulative = scopes.isCumulative(atoms, draft.from, draft.to);
    return BareNumbers.isRead(atoms, draft, told.last(), told.counted());
  }

  /** Reads what is counted and what befell it; false where the number is a name. */
  private boolean count(Atoms atoms, Draft draft) {
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
    return true;
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
        .filter(q -> q.edge() >= floor && !isDuring(atoms, draft, q.edge()))
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
    if (draft.kind == Kind.LENGTH && atoms.at(draft.from - 1).is("within")) {
      draft.from--;
      take(draft, Wording.AT_MOST);
    }
  }

  /** "spread over ten years" tells how long, "took over ten years" that it was longer. */
  private static boolean isDuring(Atoms atoms, Draft draft, int edge) {
    return draft.kind == Kind.DURATION
        && atoms.at(edge).is("over")
        && edge > 0
        && !LASTING.contains(atoms.at(edge - 1).lower());
  }

  private static void take(Draft draft, Wording wording) {
    boolean weaker = wording == Wording.ABOUT && draft.wording != Wording.EXACT;
    if (draft.wording != Wording.RANGE && !weaker) {
      draft.wording = wording;
    }
  }
}
