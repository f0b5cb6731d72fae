package org.parallax.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Table;

/** Tells numbers that count nothing: model names, years, dates, clock times, addresses, scores. */
final class Exclusions {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "by", "until", "till", "from", "before", "after", "during", "early",
          "late", "mid", "between", "through", "summer", "autumn", "fall", "winter", "spring",
          "circa");
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
    if (atoms.at(n.from()).isNumber() && (isClock(atoms, n) || isDate(atoms, n))) {
      return Optional.of("date or clock time");
    }
    if (isYear(atoms, n)) {
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

  private static boolean isPlural(Atoms atoms, CountedNoun noun) {
    String form = atoms.at(noun.head()).lower();
    return atoms.token(noun.head()).tag().equals("NNS") || form.equals("people");
  }

  /**
   * Whether a printed number stands before a singular that no hierarchy knows: "the 200 block",
   * "Interstate 55 Freeway", "a 911 call".
   */
  static boolean isLabel(Atoms atoms, Draft draft, CountedNoun noun) {
    boolean printed = atoms.at(draft.number.from()).isNumber() && !draft.number.vague();
    boolean several = draft.number.stated() > 1 && draft.of.isEmpty();
    boolean singular = !isPlural(atoms, noun) && !atoms.token(noun.head()).tag().equals("NNPS");
    boolean changed = !noun.lemma().equals(atoms.at(noun.head()).lower());
    boolean known = Nouns.shipped().knows(noun.lemma());
    return printed && several && singular && !known && !changed;
  }

  static boolean isDayOrMonth(Atom atom) {
    return atom.isCapitalised() && (MONTHS.contains(atom.lower()) || DAYS.contains(atom.lower()));
  }

  /** A number alone in square brackets points to a note: "[9]". */
  private static boolean isReference(Atoms atoms, Numeral n) {
    return atoms.at(n.from() - 1).is("[") && atoms.at(n.to()).is("]");
  }

  /** "3 of 10 FERRY GROUNDING": the place of a picture among the pictures of a page. */
  private static boolean isCounter(Atoms atoms, Numeral n) {
    boolean leads =
        atoms.at(n.to()).is("of")
            && atoms.at(n.to() + 1).isNumber()
            && isShouted(atoms.at(n.to() + 2));
    boolean follows =
        atoms.at(n.from() - 1).is("of")
            && atoms.at(n.from() - 2).isNumber()
            && isShouted(atoms.at(n.to()));
    return atoms.at(n.from()).isNumber() && (leads || follows);
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
      boolean dash = before.text().equals("—") || "([“‘\"".contains(before.text());
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

  private static boolean isClock(Atoms atoms, Numeral n) {
    Atom behind = atoms.at(n.to());
    if (Set.of("th", "st", "nd", "rd").contains(behind.lower())) {
      return true;
    }
    Atom next = atoms.at(n.to() + 1);
    if ((behind.is(":") || behind.is(".")) && behind.glued() && next.isNumber() && next.glued()) {
      return true;
    }
    if (Set.of("am", "pm", "gmt", "utc", "est", "edt", "cet", "bst", "hrs")
        .contains(behind.lower())) {
      return true;
    }
    if ((behind.is("a") || behind.is("p")) && next.is(".") && atoms.at(n.to() + 2).is("m")) {
      return true;
    }
    if (behind.is("o") && (next.is("'") || next.is("’"))) {
      return true;
    }
    boolean hour = n.stated() <= 24 && n.to() == n.from() + 1;
    return atoms.at(n.from() - 1).is("at")
        && hour
        && (behind.is("on") || behind.is("in") || behind.is(",") || behind.is("."))
        && !next.isNumber();
  }

  private static boolean isDate(Atoms atoms, Numeral n) {
    if (n.to() != n.from() + 1) {
      return false;
    }
    Atom behind = atoms.at(n.to());
    Atom next = atoms.at(n.to() + 1);
    boolean slashed =
        (behind.is("/") || behind.is("-"))
            && behind.glued()
            && next.isNumber()
            && next.glued()
            && (atoms.at(n.to() + 2).is("/") || atoms.at(n.to() + 2).is("-"))
            && atoms.at(n.to() + 3).isNumber();
    if (slashed || n.stated() > 31) {
      return slashed;
    }
    return isMonth(behind) || isMonthBefore(atoms, n.from()) || isDayList(atoms, n);
  }

  private static boolean isMonth(Atom atom) {
    boolean plain = !Set.of("may", "march", "mar", "dec").contains(atom.lower());
    return (plain || atom.isCapitalised()) && MONTHS.contains(atom.lower());
  }

  private static boolean isMonthBefore(Atoms atoms, int at) {
    return isMonth(atoms.at(at - 1)) || (atoms.at(at - 1).is(".") && isMonth(atoms.at(at - 2)));
  }

  /** "9 and 10 January", "January 9 to 11". */
  private static boolean isDayList(Atoms atoms, Numeral n) {
    Set<String> joints = Set.of("and", "to", "-", "–", "or", ",");
    boolean before =
        joints.contains(atoms.at(n.to()).lower())
            && atoms.at(n.to() + 1).isNumber()
            && isMonth(atoms.at(n.to() + 2));
    boolean behind =
        joints.contains(atoms.at(n.from() - 1).lower())
            && atoms.at(n.from() - 2).isNumber()
            && isMonthBefore(atoms, n.from() - 2);
    return before || (behind && !atoms.at(n.from() - 1).is(","));
  }

  private boolean isYear(Atoms atoms, Numeral n) {
    Atom number = atoms.at(n.from());
    if (!number.isNumber() || n.to() != n.from() + 1 || number.text().length() != 4) {
      return false;
    }
    if (n.stated() < 1500 || n.stated() > 2100 || n.stated() != Math.rint(n.stated())) {
      return false;
    }
    if (atoms.at(n.to()).is("s") && atoms.at(n.to()).glued()) {
      return true;
    }
    boolean measured =
        units.at(atoms, n.to()).isPresent() || units.currencyBefore(atoms, n.from()).isPresent();
    boolean counts =
        CountedNoun.behind(atoms, n.to(), false)
            .filter(c -> Nouns.shipped().knows(c.lemma()) && isPlural(atoms, c))
            .isPresent();
    boolean approximate =
        atoms.token(n.to()).tag().equals("NNS")
            && Set.of("some", "nearly", "about", "around", "roughly", "almost", "than")
                .contains(atoms.at(n.from() - 1).lower());
    return !measured
        && !approximate
        && (!counts || BEFORE_YEARS.contains(atoms.at(n.from() - 1).lower()));
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
            && !isDayOrMonth(before)
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
