package org.parallax.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Quantity.Kind;
import org.parallax.text.Table;

/**
 * Gives numbers without a unit the one that the words around them leave out: "from 7.1 to 6.4
 * percent", "three trucks; now it has nine", "a crew of five", "14 were miners".
 */
final class Ellipsis {
  private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "?", "\"", "”", ")");
  private static final Set<String> LINKS = Set.of("and", "or", ",");
  private static final Set<String> PRONOUNS =
      Set.of("him", "her", "them", "it", "me", "us", "now", "only", "just");
  private static final Set<String> COPULAS = Set.of("were", "are", "was", "is");
  private static final Set<String> GROUPS = words("group");
  private static final Set<String> TOWNS = words("town");
  private static final Set<String> CARRIERS = words("carry");
  private static final int REACH = 12;
  private static final double FAR = 100;

  private final NumeralReader numerals;
  private final Units units;

  Ellipsis(NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** Takes the unit of the next number where both are joined: "from 7.1 to 6.4 percent". */
  void ahead(Atoms atoms, Draft draft) {
    if (draft.isMeasured() || !draft.unit.isEmpty() || draft.upper.isPresent()) {
      return;
    }
    boolean to = atoms.at(draft.to).is("to") || atoms.at(draft.to).is("or");
    if (to || LINKS.contains(atoms.at(draft.to).lower())) {
      numerals
          .read(atoms, draft.to + 1)
          .filter(n -> !n.vague() && !n.share())
          .ifPresent(next -> take(atoms, draft, next, to));
      return;
    }
    int joint = draft.to;
    while (joint < draft.to + 2 && isAdjective(atoms, joint)) {
      joint++;
    }
    if (joint > draft.to && atoms.at(joint).is("and")) {
      numerals
          .read(atoms, joint + 1)
          .filter(n -> units.at(atoms, n.to()).isEmpty())
          .flatMap(n -> CountedNoun.behind(atoms, n.to(), false))
          .filter(noun -> Exclusions.isPlural(atoms, noun))
          .ifPresent(noun -> draft.unit = noun.lemma());
    }
  }

  private void take(Atoms atoms, Draft draft, Numeral next, boolean counts) {
    Optional<Units.Found> unit =
        units
            .at(atoms, atoms.at(next.to()).isHyphen() ? next.to() + 1 : next.to())
            .filter(u -> u.unit().kind() != Kind.COUNT);
    if (unit.isPresent()) {
      draft.kind = unit.get().unit().kind();
      draft.unit = unit.get().unit().name();
    } else if (counts && atoms.at(draft.from - 1).is("from")) {
      CountedNoun.behind(atoms, next.to(), false)
          .filter(noun -> Exclusions.isPlural(atoms, noun))
          .ifPresent(noun -> draft.unit = noun.lemma());
    }
  }

  private static boolean isAdjective(Atoms atoms, int at) {
    String tag = atoms.token(at).tag();
    boolean isNationality = atoms.at(at).isCapitalised() && !atoms.at(at).lower().endsWith("s");
    return tag.startsWith("JJ") || isNationality;
  }

  /** Takes up a list: "aged 8 and 11", "magnitude 3.2 and 3.9". */
  static void listed(Atoms atoms, Draft draft, Draft previous) {
    boolean isLinked =
        draft.from == previous.to + 1 && LINKS.contains(atoms.at(previous.to).lower());
    boolean isLast =
        draft.from == previous.to + 2
            && atoms.at(previous.to).is(",")
            && atoms.at(previous.to + 1).is("and");
    boolean isNext = isLinked || isLast;
    boolean isListed =
        previous.kind == Kind.AGE
            || (previous.kind == Kind.OTHER && previous.unit.equals(UnitReader.MAGNITUDE));
    boolean isBare =
        !atoms.token(draft.to).isNoun()
            && !atoms.token(draft.to).tag().startsWith("JJ")
            && !atoms.at(draft.to).isHyphen();
    if (isNext && isListed && isBare && !draft.isMeasured() && !atoms.at(draft.from).is("one")) {
      draft.kind = previous.kind;
      draft.unit = previous.unit;
    }
  }

  /** Takes the unit of the number told before: "It bears 44 tons; the truck weighed 71." */
  static boolean behind(Atoms atoms, Draft draft, Draft previous) {
    if (draft.isMeasured()
        || !draft.unit.isEmpty()
        || draft.number.vague()
        || draft.number.stated() < 2
        || draft.from - previous.to > REACH
        || previous.unit.isEmpty()
        || previous.kind == Kind.AGE
        || previous.kind == Kind.RANK) {
      return false;
    }
    boolean closes =
        draft.to >= atoms.size()
            || ENDS.contains(atoms.at(draft.to).lower())
            || atoms.at(draft.to).is("from");
    Atom lead = atoms.at(draft.from - 1);
    boolean isVerb = atoms.token(draft.from - 1).isVerb();
    boolean led = isVerb || PRONOUNS.contains(lead.lower()) || isFromOrTo(atoms, draft, previous);
    double ratio = draft.number.stated() / Math.max(1e-9, Math.abs(previous.number.stated()));
    boolean isNear = ratio < FAR && ratio > 1 / FAR;
    boolean isUpFrom = lead.is("from") && !atoms.at(draft.from - 2).is("to");
    boolean isCount =
        previous.kind == Kind.COUNT && !isVerb && !isUpFrom && !PRONOUNS.contains(lead.lower());
    if (!closes || !led || !isNear || isCount) {
      return false;
    }
    draft.kind = previous.kind;
    draft.unit = previous.unit;
    return true;
  }

  /** "narrowed to 38 million kronor from 112 million". */
  private static boolean isFromOrTo(Atoms atoms, Draft draft, Draft previous) {
    boolean isNext = draft.from - previous.to <= 2;
    boolean isUpFrom =
        atoms.at(draft.from - 1).is("from")
            && Set.of("up", "down").contains(atoms.at(draft.from - 2).lower());
    return (isUpFrom || isNext) && Set.of("from", "to").contains(atoms.at(draft.from - 1).lower());
  }

  /** What a bare number counts by the words that lead it; empty where they do not tell. */
  static Optional<String> led(Atoms atoms, Draft draft) {
    int before = draft.from - 1;
    String lead = atoms.at(before).lower();
    if (CARRIERS.contains(lead)
        || (lead.equals("for") && CARRIERS.contains(atoms.at(before - 1).lower()))) {
      return Optional.of("person");
    }
    String group = atoms.at(before - 1).lower();
    if (lead.equals("of") && GROUPS.contains(group)) {
      return Optional.of(group.equals("crew") ? group : "person");
    }
    boolean isTown = lead.equals("of") && TOWNS.contains(group) && draft.number.stated() > 20;
    return isTown ? Optional.of("person") : subject(atoms, draft);
  }

  /** "The number of infections climbed to 344", "the population fell to 11". */
  private static Optional<String> subject(Atoms atoms, Draft draft) {
    for (int at = draft.from - 1; at >= Math.max(0, draft.from - REACH); at--) {
      if (atoms.at(at).is(";")) {
        return Optional.empty();
      }
      if (atoms.at(at).is("population") || atoms.at(at).is("membership")) {
        return Optional.of("person");
      }
      if (atoms.read(at, List.of("number", "of"))) {
        return CountedNoun.behind(atoms, at + 2, false)
            .filter(noun -> noun.head() < draft.from && Exclusions.isPlural(atoms, noun))
            .map(CountedNoun::lemma);
      }
    }
    return Optional.empty();
  }

  /** "14 were miners", "one was a priest": the noun behind the verb is what is counted. */
  static Optional<String> told(Atoms atoms, Draft draft) {
    if (!COPULAS.contains(atoms.at(draft.to).lower())) {
      return Optional.empty();
    }
    int at = draft.to + 1;
    at = atoms.at(at).is("a") || atoms.at(at).is("an") ? at + 1 : at;
    return CountedNoun.behind(atoms, at, false)
        .filter(noun -> atoms.token(noun.head()).isNoun())
        .filter(noun -> noun.head() == noun.to() - 1 && closes(atoms, noun.to()))
        .filter(
            noun ->
                Nouns.shipped().isPerson(noun.lemma())
                    || atoms.at(draft.to + 1).is("a")
                    || Exclusions.isPlural(atoms, noun))
        .map(CountedNoun::lemma);
  }

  private static boolean closes(Atoms atoms, int at) {
    return at >= atoms.size() || ENDS.contains(atoms.at(at).lower()) || atoms.at(at).is("and");
  }

  private static Set<String> words(String sort) {
    return Table.beside(Ellipsis.class, "measured-words.tsv").rows().stream()
        .filter(row -> row.getFirst().equals(sort))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
