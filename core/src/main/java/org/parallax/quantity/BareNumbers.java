package org.parallax.quantity;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Wording;

/** Decides whether a number without a unit of measure counts something after all, and what. */
final class BareNumbers {
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
          "be",
          "number",
          "numbers",
          "numbering",
          "perhaps",
          "counted",
          "totalling",
          "totaling",
          "exceeded",
          "topped");
  private static final double LEAST_BARE_NUMBER = 10;
  private static final Set<String> CROWDS =
      Set.of("hundreds", "thousands", "dozens", "scores", "millions");

  private BareNumbers() {}

  /** Whether the number is read; takes the unit that the words around it leave out. */
  static boolean isRead(Atoms atoms, Draft draft, Optional<Draft> previous, String counted) {
    if (draft.isMeasured()) {
      return true;
    }
    boolean isBare = draft.unit.isEmpty() && !isCompound(atoms, draft);
    if (isBare && isCrowd(atoms, draft)) {
      draft.unit = "person";
      return true;
    }
    boolean isLed = isBare && isLed(atoms, draft);
    boolean isRead = counts(atoms, draft) || isLed || goesOn(atoms, draft, counted);
    boolean isLike =
        isBare
            && draft.unit.isEmpty()
            && previous.filter(p -> Ellipsis.behind(atoms, draft, p)).isPresent();
    if (isRead && !draft.isMeasured() && draft.unit.isEmpty() && !isCompound(atoms, draft)) {
      draft.unit = counted;
    }
    return isRead || isLike;
  }

  private static boolean isLed(Atoms atoms, Draft draft) {
    Optional<String> led = Ellipsis.led(atoms, draft);
    boolean isEnd = !atoms.token(draft.to).isNoun() && !draft.number.vague();
    led.filter(u -> isEnd).ifPresent(unit -> draft.unit = unit);
    return led.isPresent() && isEnd;
  }

  /** "Hundreds queued", "thousands were left". */
  private static boolean isCrowd(Atoms atoms, Draft draft) {
    return CROWDS.contains(atoms.at(draft.to - 1).lower()) && atoms.token(draft.to).isVerb();
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
    return draft.number.stated() > 1 && (ofThem || (acts && !counted.isEmpty()));
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
