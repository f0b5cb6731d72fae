package org.parallax.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the whole that a number is a part of: "46 out of 56", "all 56", "none of the 44", "both".
 */
final class WholeReader {
  private static final List<List<String>> JOINTS =
      List.of(
          List.of("out", "of", "a", "total", "of"),
          List.of("out", "of", "the"),
          List.of("out", "of", "some"),
          List.of("out", "of"),
          List.of("of", "a", "total", "of"),
          List.of("of", "the"),
          List.of("of", "its"),
          List.of("of", "their"),
          List.of("of", "all"),
          List.of("of", "some"),
          List.of("of"));
  private static final Set<String> NOBODY =
      Set.of("casualty", "death", "fatality", "injury", "survivor", "victim");

  private final NumeralReader numerals;
  private final ScopeReader scopes;

  WholeReader(NumeralReader numerals, ScopeReader scopes) {
    this.numerals = numerals;
    this.scopes = scopes;
  }

  /** A quantity that begins at {@code at} with a word that is no number. */
  Optional<Draft> read(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    return switch (atom.lower()) {
      case "none", "all" -> everyone(atoms, at);
      case "not" -> isNotOne(atoms, at) ? everyone(atoms, at) : Optional.empty();
      case "both" -> both(atoms, at);
      case "no" -> nobody(atoms, at);
      default -> Optional.empty();
    };
  }

  /** "all 56", "all of the 56", "none of the 56". */
  private Optional<Draft> everyone(Atoms atoms, int at) {
    boolean none = !atoms.at(at).is("all");
    int next = atoms.at(at).is("not") ? (atoms.at(at + 1).is("one") ? at + 2 : at + 3) : at + 1;
    if (none && !atoms.at(next).is("of")) {
      return Optional.empty();
    }
    while (Set.of("of", "the", "its", "their").contains(atoms.at(next).lower())) {
      next++;
    }
    Optional<Numeral> whole = numerals.read(atoms, next).filter(n -> !n.share() && !n.vague());
    boolean year =
        whole.isPresent()
            && atoms.at(next).text().length() == 4
            && CountedNoun.behind(atoms, whole.get().to(), false).isEmpty();
    if (whole.isEmpty() || year || whole.get().stated() < 2) {
      return Optional.empty();
    }
    double value = none ? 0 : whole.get().stated();
    Draft draft = new Draft(Numeral.exact(value, at, whole.get().to()));
    draft.of = Optional.of(whole.get().stated());
    return Optional.of(draft);
  }

  /** "not one of", "not a single of". */
  private static boolean isNotOne(Atoms atoms, int at) {
    return atoms.at(at + 1).is("one") || atoms.read(at + 1, List.of("a", "single"));
  }

  /** "both soldiers", "both of the men"; not "both in the city and outside". */
  private static Optional<Draft> both(Atoms atoms, int at) {
    int next = at + 1;
    while (Set.of("of", "the", "its", "their", "these", "those").contains(atoms.at(next).lower())) {
      next++;
    }
    Optional<CountedNoun> noun = CountedNoun.behind(atoms, next, false);
    boolean plural = noun.isPresent() && atoms.token(noun.get().head()).tag().equals("NNS");
    if (!plural || atoms.at(noun.get().to()).is("and")) {
      return Optional.empty();
    }
    Draft draft = new Draft(Numeral.exact(2, at, next));
    draft.of = Optional.of(2.0);
    return Optional.of(draft);
  }

  /** "no casualties", "no civilian deaths": a count of zero. */
  private Optional<Draft> nobody(Atoms atoms, int at) {
    Optional<CountedNoun> noun = CountedNoun.behind(atoms, at + 1, false);
    boolean counted =
        noun.isPresent()
            && NOBODY.contains(noun.get().lemma())
            && noun.get().head() <= at + 4
            && scopes.ofNoun(noun.get().lemma()).isPresent();
    return counted ? Optional.of(new Draft(Numeral.exact(0, at, at + 1))) : Optional.empty();
  }

  /** Takes "out of 56" behind the number into the draft. */
  void of(Atoms atoms, Draft draft) {
    if (draft.of.isPresent() || draft.number.share() || draft.isMeasured()) {
      return;
    }
    int owner = atoms.at(draft.to + 1).is("the") ? draft.to + 2 : draft.to + 1;
    if (atoms.at(draft.to).is("of") && isOwner(atoms, owner)) {
      numerals
          .read(atoms, owner + 3)
          .filter(n -> isWhole(draft, n, atoms))
          .ifPresent(
              whole -> {
                draft.of = Optional.of(whole.stated());
                draft.to = whole.to();
              });
      return;
    }
    for (List<String> joint : JOINTS) {
      int second = draft.to + joint.size();
      if (atoms.read(draft.to, joint)) {
        Optional<Numeral> whole =
            numerals.read(atoms, second).filter(n -> isWhole(draft, n, atoms));
        if (whole.isPresent()) {
          draft.of = Optional.of(whole.get().stated());
          draft.to = whole.get().to();
        }
        return;
      }
    }
  }

  /** "three of the port's four cranes". */
  private static boolean isOwner(Atoms atoms, int at) {
    return atoms.at(at).isWord()
        && "'’".contains(atoms.at(at + 1).text())
        && atoms.at(at + 2).is("s");
  }

  private static boolean isWhole(Draft draft, Numeral whole, Atoms atoms) {
    boolean year =
        atoms.at(whole.from()).text().length() == 4
            && whole.stated() >= 1900
            && whole.stated() <= 2100
            && atoms.at(whole.from()).isNumber();
    return !whole.share() && !whole.vague() && !year && whole.stated() >= draft.number.stated();
  }
}
