package org.parallax.quantity;

import java.util.Set;

/** Tells numbers that name a day, a year or an hour and count nothing. */
final class CalendarNumbers {
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

  /** "stood at 14" tells a count, "opened at 14" an hour. */
  private static final Set<String> PUT_AT =
      Set.of(
          "stood",
          "stands",
          "stand",
          "put",
          "puts",
          "remained",
          "remains",
          "estimated",
          "placed",
          "fixed",
          "set",
          "pegged",
          "capped",
          "listed",
          "given");

  private CalendarNumbers() {}

  static boolean isDayOrMonth(Atom atom) {
    return atom.isCapitalised() && (MONTHS.contains(atom.lower()) || DAYS.contains(atom.lower()));
  }

  static boolean isClock(Atoms atoms, Numeral n) {
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
    boolean isAt =
        atoms.at(n.from() - 1).is("at") && !PUT_AT.contains(atoms.at(n.from() - 2).lower());
    boolean isDotted = atoms.at(n.from()).text().matches("(?:[01]?\\d|2[0-3])\\.[0-5]\\d");
    if (isAt && isDotted && n.to() == n.from() + 1) {
      return !atoms.token(n.to()).tag().startsWith("NN") && !behind.is("%") && !behind.is("per");
    }
    return isAt
        && hour
        && (behind.is("on") || behind.is("in") || behind.is(",") || behind.is("."))
        && !next.isNumber();
  }

  static boolean isDate(Atoms atoms, Numeral n) {
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

  static boolean isYear(Atoms atoms, Numeral n, Units units) {
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
            .filter(c -> Nouns.shipped().knows(c.lemma()) && Exclusions.isPlural(atoms, c))
            .isPresent();
    boolean approximate =
        atoms.token(n.to()).tag().equals("NNS")
            && Set.of("some", "nearly", "about", "around", "roughly", "almost", "than")
                .contains(atoms.at(n.from() - 1).lower());
    return !measured
        && !approximate
        && (!counts || BEFORE_YEARS.contains(atoms.at(n.from() - 1).lower()));
  }
}
