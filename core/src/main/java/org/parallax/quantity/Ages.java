package org.parallax.quantity;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Kind;

/** Tells ages from other numbers: "26-year-old", "aged 26", "Ada Brock, 26,". */
final class Ages {
  private static final int OLDEST = 115;
  private static final Set<String> AGE_UNITS = Set.of("year", "month", "week", "day");
  private static final Set<String> ENDS = Set.of(",", ".", ")", ";");

  private Ages() {}

  /** Makes the draft an age if its surroundings say so. */
  static void read(Atoms atoms, Draft draft, Units units) {
    if (draft.number.share() || draft.number.vague()) {
      return;
    }
    if (withUnit(atoms, draft, units) || isNamed(atoms, draft)) {
      draft.kind = Kind.AGE;
      draft.unit = draft.unit.isEmpty() ? "year" : draft.unit;
    }
  }

  /** "26-year-old", "26 years old", "26 years of age". */
  private static boolean withUnit(Atoms atoms, Draft draft, Units units) {
    int at = atoms.at(draft.to).isHyphen() ? draft.to + 1 : draft.to;
    Optional<Units.Found> found = units.at(atoms, at);
    if (found.isEmpty() || !AGE_UNITS.contains(found.get().unit().name())) {
      return false;
    }
    int behind = found.get().to();
    int word = atoms.at(behind).isHyphen() ? behind + 1 : behind;
    boolean old = atoms.at(word).is("old") || atoms.at(word).is("olds");
    boolean ofAge = atoms.at(behind).is("of") && atoms.at(behind + 1).is("age");
    if (old || ofAge) {
      draft.to = old ? word + 1 : behind + 2;
      draft.unit = found.get().unit().name();
      return true;
    }
    return false;
  }

  /** "aged 26", "at the age of 26", "Ada Brock, 26,". */
  private static boolean isNamed(Atoms atoms, Draft draft) {
    if (draft.number.stated() > OLDEST || draft.number.stated() < 1) {
      return false;
    }
    int before = draft.from - 1;
    if (atoms.at(before).is("aged")
        || atoms.at(before).is("ages")
        || (atoms.at(before).is("age") && !atoms.at(before - 1).is("the"))) {
      draft.from = before;
      return true;
    }
    if (atoms.at(before).is("of") && atoms.at(before - 1).is("age")) {
      draft.from = before - 1;
      return true;
    }
    boolean shortForm =
        atoms.at(draft.to).is("yo")
            || (atoms.at(draft.to).is("y") && atoms.at(draft.to + 1).is("/"));
    if (shortForm) {
      draft.to += atoms.at(draft.to).is("yo") ? 1 : 3;
      return true;
    }
    boolean opens = atoms.at(before).is(",") || atoms.at(before).is("(");
    return opens
        && atoms.at(draft.from).isNumber()
        && isSomebody(atoms, before - 1)
        && (draft.to >= atoms.size()
            || (ENDS.contains(atoms.at(draft.to).lower()) && atoms.at(draft.to).glued()));
  }

  /** "Ada Brock", or as headlines write it, "the girl". */
  private static boolean isSomebody(Atoms atoms, int at) {
    boolean isName = atoms.token(at).isProperNoun() && !Exclusions.isDayOrMonth(atoms.at(at));
    return isName || Nouns.shipped().isPerson(atoms.token(at).lemma());
  }
}
