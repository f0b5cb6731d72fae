package org.parallax.quantity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Quantity.Kind;
import org.parallax.text.Table;
import org.parallax.text.Token;

/** Reads what a number measures or counts. */
final class UnitReader {
  static final String MAGNITUDE = "magnitude";
  private static final Set<String> RATES = words("rate");
  private static final Set<String> SHAPES = words("shape");
  private static final Set<String> VERBS_TOO = words("verb");
  private static final Set<String> BY = Set.of("by", "x", "×");
  private static final double LEAST_SUM = 1000;
  private static final Set<String> PAID = words("paid");
  private static final Set<String> PEOPLE_ONLY = words("people");

  private final Units units;
  private final ScopeReader scopes;

  UnitReader(Units units, ScopeReader scopes) {
    this.units = units;
    this.scopes = scopes;
  }

  /**
   * Takes a currency or a measure into the draft; false where the number is a part of a compound.
   */
  boolean read(Atoms atoms, Draft draft) {
    if (draft.isMeasured()) {
      return true;
    }
    if (isMagnitude(atoms, draft)) {
      draft.kind = Kind.OTHER;
      draft.unit = MAGNITUDE;
      return true;
    }
    Optional<Units.Found> sign = units.currencyBefore(atoms, draft.number.from());
    if (sign.isPresent()) {
      draft.from = Math.min(draft.from, sign.get().to());
      draft.kind = Kind.MONEY;
      draft.unit = sign.get().unit().name();
      rate(atoms, draft);
      return true;
    }
    boolean hyphen = atoms.at(draft.to).isHyphen() && atoms.at(draft.to).glued();
    boolean apart = atoms.at(draft.to).isHyphen() && units.at(atoms, draft.to + 1).isPresent();
    int at = hyphen || apart ? draft.to + 1 : draft.to;
    at = atoms.at(at).is("of") && isOfMeasure(atoms, draft, at + 1) ? at + 1 : at;
    int start =
        draft.number.stated() == .5 && Set.of("of", "a", "an").contains(atoms.at(at).lower())
            ? at + 1
            : at;
    Optional<Units.Found> unit =
        units
            .at(atoms, start)
            .filter(u -> isMeant(atoms, start, u, draft) && !closesQuote(atoms, start));
    if (unit.isEmpty() && BY.contains(atoms.at(draft.to).lower())) {
      return side(atoms, draft);
    }
    if (unit.isPresent()) {
      measure(atoms, draft, unit.get());
      return !isAgo(atoms, draft) && !isOneDay(atoms, draft);
    }
    return !hyphen || Members.read(atoms, draft);
  }

  /** "magnitude 6.1", "a magnitude of 6.1". */
  private static boolean isMagnitude(Atoms atoms, Draft draft) {
    int at = atoms.at(draft.from - 1).is("of") ? draft.from - 2 : draft.from - 1;
    if (!atoms.at(at).is(MAGNITUDE) || atoms.at(draft.to).isHyphen()) {
      return false;
    }
    draft.from = at == draft.from - 1 ? at : draft.from;
    return true;
  }

  /** "12 by 8 metres": both are metres. */
  private boolean side(Atoms atoms, Draft draft) {
    int other = draft.to + 1;
    Optional<Units.Found> unit =
        atoms.at(other).isNumber() ? units.at(atoms, other + 1) : Optional.empty();
    unit.filter(u -> u.unit().kind() == Kind.LENGTH)
        .ifPresent(
            u -> {
              draft.kind = Kind.LENGTH;
              draft.unit = u.unit().name();
            });
    return true;
  }

  /** A mark that closes what was opened in the sentence is no sign for inches. */
  private static boolean closesQuote(Atoms atoms, int at) {
    String mark = atoms.at(at).text();
    boolean isMark = mark.equals("\"") || mark.equals("”") || mark.equals("“");
    long before = atoms.all().subList(0, at).stream().filter(a -> isQuote(a.text())).count();
    return isMark && before % 2 == 1;
  }

  private static boolean isQuote(String text) {
    return text.equals("\"") || text.equals("“") || text.equals("”");
  }

  private static boolean isOfMeasure(Atoms atoms, Draft draft, int at) {
    return draft.number.vague() && atoms.at(at).isWord();
  }

  private void measure(Atoms atoms, Draft draft, Units.Found unit) {
    draft.kind = unit.unit().kind();
    draft.unit = unit.unit().name();
    draft.to = unit.to();
    if (draft.unit.equals("GBP") && isWeight(atoms, draft)) {
      draft.kind = Kind.MASS;
      draft.unit = "pound";
    }
    if (draft.kind == Kind.TEMPERATURE && isNegative(atoms, draft)) {
      draft.number = draft.number.times(-1, draft.number.to());
      draft.from--;
    }
    boolean shape =
        atoms.at(draft.to).isHyphen() && SHAPES.contains(atoms.at(draft.to + 1).lower());
    draft.to = shape ? draft.to + 2 : draft.to;
    rate(atoms, draft);
  }

  /** "25 pounds" is a weight unless it is a large sum or somebody pays it. */
  private static boolean isWeight(Atoms atoms, Draft draft) {
    boolean spelled = Set.of("pound", "pounds").contains(atoms.at(draft.to - 1).lower());
    if (!spelled || draft.number.stated() >= LEAST_SUM) {
      return false;
    }
    for (int at = Math.max(0, draft.from - 6); at < draft.to + 4; at++) {
      if (PAID.contains(atoms.token(at).lemma()) || PAID.contains(atoms.at(at).lower())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNegative(Atoms atoms, Draft draft) {
    Atom sign = atoms.at(draft.number.from() - 1);
    boolean glued = atoms.at(draft.number.from()).glued() && !sign.glued();
    boolean marked = (sign.isHyphen() || sign.is("−")) && (glued || draft.number.from() == 1);
    return sign.is("minus") || marked;
  }

  /** A unit whose word is also a verb or an ordinal must be a noun here. */
  private static boolean isMeant(Atoms atoms, int at, Units.Found found, Draft draft) {
    Atom atom = atoms.at(at);
    if (found.unit().kind() == Kind.COUNT || draft.number.share()) {
      return false;
    }
    Token token = atoms.token(at);
    boolean adjective = token.tag().startsWith("JJ") && token.form().equals(atom.text());
    boolean noun = !token.isVerb() && !adjective && !atom.isCapitalised();
    if (atom.is("in")) {
      return atom.glued() || SHAPES.contains(atoms.at(at + 1).lower());
    }
    if (VERBS_TOO.contains(atom.lower())) {
      return noun || (isSum(draft) && !atoms.token(at + 1).tag().equals("DT"));
    }
    boolean letter = Set.of("C", "F", "K").contains(atom.text());
    return !letter || atom.glued() || draft.number.stated() < 1000;
  }

  /** "40 million won" is money; "12 won" is not. */
  private static boolean isSum(Draft draft) {
    return draft.number.stated() >= LEAST_SUM && draft.number.to() > draft.number.from() + 1;
  }

  /** "$3 a share", "500,000 barrels a day". */
  private static void rate(Atoms atoms, Draft draft) {
    int at = draft.to;
    int noun = at + 1;
    boolean dashed =
        atoms.at(at).isHyphen() && atoms.at(at + 1).is("a") && atoms.at(at + 2).isHyphen();
    if (dashed) {
      noun = at + 3;
    }
    boolean joint =
        dashed || Set.of("a", "an", "per", "each", "every", "/").contains(atoms.at(at).lower());
    boolean compared =
        Set.of("ago", "earlier", "later", "before").contains(atoms.at(noun + 1).lower());
    if (joint && !compared && RATES.contains(atoms.at(noun).lower())) {
      draft.unit = draft.unit + " per " + atoms.at(noun).lower();
      draft.to = noun + 1;
    }
  }

  /** "two days ago" is a time and no quantity. */
  private static boolean isAgo(Atoms atoms, Draft draft) {
    return draft.kind == Kind.DURATION && atoms.at(draft.to).is("ago");
  }

  /** "One day", "a year": no length is told. */
  private static boolean isOneDay(Atoms atoms, Draft draft) {
    return draft.kind == Kind.DURATION
        && atoms.at(draft.number.from()).is("one")
        && !atoms.at(draft.number.to()).isHyphen()
        && draft.number.to() == draft.number.from() + 1
        && atoms.at(draft.to - 1).is("day");
  }

  /**
   * Takes the counted noun into the draft, with its modifiers as scope; false where the number is
   * the name of something.
   */
  boolean count(Atoms atoms, Draft draft) {
    if (!draft.unit.isEmpty()) {
      return true;
    }
    if (atoms.at(draft.to).is("of")
        && Set.of("them", "us").contains(atoms.at(draft.to + 1).lower())
        && !isNamed(atoms, draft.to + 2)) {
      return true;
    }
    Optional<String> told = Ellipsis.told(atoms, draft);
    if (told.isPresent()) {
      draft.unit = told.get();
      return true;
    }
    boolean partitive = draft.number.vague() || atoms.at(draft.to - 1).lower().endsWith("s");
    Optional<CountedNoun> noun = CountedNoun.behind(atoms, draft.to, partitive);
    if (noun.isEmpty()) {
      return true;
    }
    CountedNoun found = noun.get();
    boolean participle =
        draft.number.stated() > 1 && found.lemma().equals(atoms.at(found.head()).lower());
    Optional<String> fate = scopes.ofModifier(found.lemma()).filter(f -> participle);
    if (fate.isPresent() && scopes.ofNoun(found.lemma()).isEmpty()) {
      draft.scope.add(fate.get());
      return true;
    }
    if (Exclusions.isLabel(atoms, draft, found)) {
      return false;
    }
    for (String modifier : found.modifiers()) {
      scopes.ofModifier(modifier).or(() -> group(modifier)).ifPresent(draft.scope::add);
    }
    draft.scope.addAll(found.proper());
    if (found.others() || atoms.at(draft.number.from() - 1).is("another")) {
      draft.scope.add("other");
    }
    scopes.ofNoun(found.lemma()).ifPresent(draft.scope::add);
    draft.unit = unit(atoms, found);
    draft.to = found.to();
    rate(atoms, draft);
    return true;
  }

  /** "198 of them passengers", "nine of them luxury cars". */
  private static boolean isNamed(Atoms atoms, int at) {
    return atoms.token(at).isNoun() || atoms.token(at).tag().startsWith("JJ");
  }

  private String unit(Atoms atoms, CountedNoun noun) {
    if (scopes.ofNoun(noun.lemma()).isPresent() || noun.lemma().equals("other")) {
      return "person";
    }
    if (noun.head() > 0 && !noun.modifiers().isEmpty()) {
      String compound = atoms.at(noun.head() - 1).lower() + " " + noun.lemma();
      if (Nouns.shipped().knows(compound)) {
        return compound;
      }
    }
    return noun.lemma();
  }

  /** A modifier that says which people are counted: "civilian", "child". */
  private static Optional<String> group(String modifier) {
    return Nouns.shipped().isPerson(modifier) ? Optional.of(modifier) : Optional.empty();
  }

  /** Those who are killed, missing or rescued are persons where no noun says what they are. */
  void impliedPersons(Draft draft) {
    if (draft.unit.isEmpty() && draft.scope.stream().anyMatch(PEOPLE_ONLY::contains)) {
      draft.unit = "person";
    }
  }

  private static Set<String> words(String sort) {
    return Table.beside(UnitReader.class, "measured-words.tsv").rows().stream()
        .filter(row -> row.getFirst().equals(sort))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
