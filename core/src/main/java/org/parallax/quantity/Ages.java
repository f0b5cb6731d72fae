package org.parallax.quantity;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;

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
    if (isDecade(atoms, draft)
        || withUnit(atoms, draft, units)
        || isNamed(atoms, draft)
        || isOfPersons(atoms, draft, units)) {
      draft.kind = Kind.AGE;
      draft.unit = draft.unit.isEmpty() ? "year" : draft.unit;
    }
  }

  /** "in her 60s", "a man in his early 30s". */
  private static boolean isDecade(Atoms atoms, Draft draft) {
    double first = draft.number.stated();
    int edge = atoms.at(draft.from - 1).isHyphen() ? draft.from - 2 : draft.from - 1;
    edge = Set.of("early", "mid", "late").contains(atoms.at(edge).lower()) ? edge : draft.from;
    boolean isTheirs =
        Set.of("his", "her", "their", "my", "our").contains(atoms.at(edge - 1).lower());
    boolean isPlural = atoms.at(draft.to).is("s") && atoms.at(draft.to).glued();
    if (!isTheirs || !isPlural || first % 10 != 0 || first < 10 || first > 90) {
      return false;
    }
    String part = atoms.at(edge).lower();
    double low = part.equals("late") ? first + 5 : part.equals("mid") ? first + 4 : first;
    double high = part.equals("early") ? first + 4 : part.equals("mid") ? first + 6 : first + 9;
    draft.number = new Numeral(low, low, high, true, false, draft.number.from(), draft.to);
    draft.from = edge;
    draft.wording = Wording.VAGUE;
    draft.to++;
    return true;
  }

  /** "residents over 65", "the oldest victim was 88". */
  private static boolean isOfPersons(Atoms atoms, Draft draft, Units units) {
    double years = draft.number.stated();
    boolean isBare =
        !atoms.token(draft.to).isNoun()
            && !atoms.token(draft.to).tag().startsWith("JJ")
            && !atoms.at(draft.to).is("of")
            && units.at(atoms, draft.to).isEmpty()
            && units.currencyBefore(atoms, draft.from).isEmpty()
            && draft.to == draft.from + 1;
    if (!isBare || years < 1 || years > OLDEST) {
      return false;
    }
    int before = draft.from - 1;
    boolean limits = Set.of("over", "under", "above", "below").contains(atoms.at(before).lower());
    boolean ofThem =
        Set.of("were", "are", "was", "is").contains(atoms.at(before - 1).lower()) && years <= 21;
    boolean limited =
        limits && (ofThem || Nouns.shipped().isPerson(CountedNoun.lemma(atoms, before - 1)));
    boolean isTold = Ages.isTold(atoms, draft);
    int verb = atoms.at(before).is("just") || atoms.at(before).is("only") ? before - 1 : before;
    boolean isCopula = Set.of("was", "is", "were").contains(atoms.at(verb).lower());
    boolean superlative = false;
    for (int i = Math.max(0, verb - 4); i < verb; i++) {
      superlative |= Set.of("oldest", "youngest", "eldest").contains(atoms.at(i).lower());
    }
    boolean elliptic = superlative && Set.of("oldest", "youngest").contains(atoms.at(verb).lower());
    return limited || isTold || (isCopula && superlative) || elliptic;
  }

  /** "turned 60", "as young as 10", "a lodger of 20", "At 101, Ada Brock". */
  private static boolean isTold(Atoms atoms, Draft draft) {
    int before = draft.from - 1;
    String lead = atoms.at(before).lower();
    boolean asYoung =
        lead.equals("as") && Set.of("young", "old").contains(atoms.at(before - 1).lower());
    boolean turns =
        Set.of("turned", "turns", "turn", "turning").contains(lead)
            && draft.number.stated() >= 10
            && atoms.at(draft.from).isNumber();
    boolean ofPerson =
        lead.equals("of")
            && Set.of("a", "an").contains(atoms.at(before - 2).lower())
            && Nouns.shipped().isPerson(atoms.token(before - 1).lemma())
            && !Set.of("crew", "staff", "force", "family").contains(atoms.at(before - 1).lower());
    boolean opens =
        draft.from == 1
            && lead.equals("at")
            && atoms.at(draft.to).is(",")
            && (atoms.at(draft.to + 1).isCapitalised()
                || Set.of("he", "she").contains(atoms.at(draft.to + 1).lower()))
            && draft.number.stated() > 12;
    return asYoung || turns || ofPerson || opens;
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
    boolean isName = atoms.token(at).isProperNoun() && !CalendarNumbers.isDayOrMonth(atoms.at(at));
    boolean isTheOne =
        atoms.token(at).tag().equals("NN")
            && Set.of("the", "a", "an", "his", "her", "their", "my")
                .contains(atoms.at(at - 1).lower());
    return isName || isTheOne || Nouns.shipped().isPerson(atoms.token(at).lemma());
  }
}
