package org.parallax.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Wording;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Table;

/** Tells numbers that count nothing: model names, years, dates, clock times, addresses, scores. */
final class Exclusions {
  private static final Set<String> PICTURES =
      Set.of("image", "photo", "picture", "slide", "photograph", "gallery");
  private static final Set<Name.Type> NAMES_WITH_NUMBERS =
      Set.of(
          Name.Type.PRODUCT,
          Name.Type.FAC,
          Name.Type.LAW,
          Name.Type.WORK_OF_ART,
          Name.Type.EVENT,
          Name.Type.ORG);

  private final Set<String> namesNumberBehind = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Units units;

  Exclusions(Units units) {
    this.units = units;
    for (List<String> row : Table.beside(Exclusions.class, "designators.tsv").rows()) {
      (row.get(1).equals("before") ? namesNumberBehind : streets).add(row.get(0));
    }
  }

  /** The name of the rule by which the number is none that counts; empty where it counts. */
  Optional<String> rule(Atoms atoms, Numeral n) {
    if (isReference(atoms, n)) {
      return Optional.of("reference");
    }
    if (isCounter(atoms, n)) {
      return Optional.of("counter of pictures");
    }
    if (isGluedToName(atoms, n)) {
      return Optional.of("model name");
    }
    if (atoms.at(n.from()).isNumber()
        && (CalendarNumbers.isClock(atoms, n) || CalendarNumbers.isDate(atoms, n))) {
      return Optional.of("date or clock time");
    }
    if (CalendarNumbers.isYear(atoms, n, units)) {
      return Optional.of("year");
    }
    if (isDesignated(atoms, n)
        || isAddress(atoms, n)
        || isInName(atoms, n)
        || isCapitalName(atoms, n)) {
      return Optional.of("number of a named thing");
    }
    return Optional.empty();
  }

  static boolean isPlural(Atoms atoms, CountedNoun noun) {
    String form = atoms.at(noun.head()).lower();
    return atoms.token(noun.head()).tag().equals("NNS") || form.equals("people");
  }

  /**
   * Whether a printed number stands before a singular that no hierarchy knows: "the 200 block",
   * "Interstate 55 Freeway", "a 911 call".
   */
  static boolean isLabel(Atoms atoms, Draft draft, CountedNoun noun) {
    boolean printed = atoms.at(draft.number.from()).isNumber() && !draft.number.vague();
    boolean several =
        draft.number.stated() > 1
            && draft.of.isEmpty()
            && (draft.wording == Wording.EXACT || atoms.at(noun.head()).isCapitalised());
    boolean singular = !isPlural(atoms, noun) && !atoms.token(noun.head()).tag().equals("NNPS");
    boolean changed = !noun.lemma().equals(atoms.at(noun.head()).lower());
    boolean known = Nouns.shipped().knows(noun.lemma());
    return printed && several && singular && !known && !changed;
  }

  /** A number alone in square brackets points to a note: "[9]". */
  private static boolean isReference(Atoms atoms, Numeral n) {
    return atoms.at(n.from() - 1).is("[") && atoms.at(n.to()).is("]");
  }

  /** "3 of 10 FERRY GROUNDING", "Photo 3 of 10": the place of a picture among those of a page. */
  private static boolean isCounter(Atoms atoms, Numeral n) {
    boolean leads =
        atoms.at(n.to()).is("of")
            && atoms.at(n.to() + 1).isNumber()
            && isShouted(atoms.at(n.to() + 2));
    boolean follows =
        atoms.at(n.from() - 1).is("of")
            && atoms.at(n.from() - 2).isNumber()
            && isShouted(atoms.at(n.to()));
    boolean isOfTwo = leads || follows || isPicture(atoms, n.from() - 1, n.to());
    boolean isSecond = isPicture(atoms, n.from() - 3, n.from() - 1);
    return atoms.at(n.from()).isNumber() && (isOfTwo || isSecond);
  }

  /** Whether a word for a picture with a capital leads, and "of" with a second number follows. */
  private static boolean isPicture(Atoms atoms, int word, int of) {
    return PICTURES.contains(atoms.at(word).lower())
        && atoms.at(word).isCapitalised()
        && atoms.at(of).is("of")
        && atoms.at(of + 1).isNumber();
  }

  private static boolean isShouted(Atom atom) {
    String word = atom.text();
    return atom.isWord() && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean isGluedToName(Atoms atoms, Numeral n) {
    Atom first = atoms.at(n.from());
    Atom before = atoms.at(n.from() - 1);
    if (first.isNumber() && first.glued() && n.from() > 0) {
      boolean money = units.currencyBefore(atoms, n.from()).isPresent();
      boolean opens =
          "([{\"'“‘«—–~≈<>≤≥+-−".contains(before.text()) && !(before.glued() && n.from() > 1);
      boolean aged = before.isHyphen() && atoms.at(n.from() - 2).is("mid");
      boolean dash = aged || before.text().equals("—") || "([“‘\"".contains(before.text());
      if (!money && !opens && !dash) {
        return true;
      }
    }
    if (!first.isNumber() && first.glued() && before.isHyphen() && before.glued()) {
      return true;
    }
    Atom behind = atoms.at(n.to());
    return behind.isWord()
        && behind.glued()
        && atoms.at(n.to() - 1).isNumber()
        && units.at(atoms, n.to()).isEmpty();
  }

  private boolean isDesignated(Atoms atoms, Numeral n) {
    int at = n.from() - 1;
    if (atoms.at(at).is("#") || atoms.at(at).is("№")) {
      return true;
    }
    if (atoms.at(at).is(".") && (atoms.at(at - 1).is("no") || atoms.at(at - 1).is("nos"))) {
      return true;
    }
    Atom before = atoms.at(at);
    boolean emergency = Set.of("911", "999", "112").contains(atoms.at(n.from()).text());
    Set<String> calls = Set.of("call", "calls", "caller", "callers", "operator", "dispatcher");
    if (emergency
        && (calls.contains(atoms.at(n.to()).lower())
            || Set.of("call", "dial", "phone").contains(atoms.token(at).lemma()))) {
      return true;
    }
    boolean measured = units.at(atoms, n.to()).isPresent();
    boolean named =
        namesNumberBehind.contains(before.lower())
            && (before.isCapitalised()
                || before.is("number")
                || before.is("flight")
                || before.is("page"))
            && !(before.is("no") && !before.isCapitalised())
            && !(before.is("number") && atoms.at(at - 1).is("a"));
    boolean proper =
        before.isCapitalised()
            && atoms.token(at).isProperNoun()
            && !CalendarNumbers.isDayOrMonth(before)
            && at > 0
            && !atoms.token(n.to()).isNoun()
            && !atoms.token(n.to()).tag().startsWith("JJ");
    return (named || proper) && !measured && units.currencyBefore(atoms, n.from()).isEmpty();
  }

  private boolean isAddress(Atoms atoms, Numeral n) {
    for (int i = n.to(); i < n.to() + 4 && atoms.at(i).isCapitalised(); i++) {
      if (i > n.to() && streets.contains(atoms.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "the Seven Sisters pub": a number in words with a capital before another capital. */
  private static boolean isCapitalName(Atoms atoms, Numeral n) {
    return n.from() > 0
        && !atoms.at(n.from()).isNumber()
        && atoms.at(n.from()).isCapitalised()
        && atoms.at(n.to()).isCapitalised()
        && !"\"“‘'.:".contains(atoms.at(n.from() - 1).text());
  }

  /** Whether the number is a part of a name that the analyser found: "Group of Seven". */
  private static boolean isInName(Atoms atoms, Numeral n) {
    Span number = atoms.span(n.from(), n.to());
    boolean opensSentence = n.from() == 0;
    return atoms.sentence().names().stream()
        .anyMatch(
            name ->
                NAMES_WITH_NUMBERS.contains(name.type())
                    && name.span().contains(number)
                    && (name.span().start() < number.start()
                        || (atoms.at(n.from()).isCapitalised() && !opensSentence)));
  }
}
