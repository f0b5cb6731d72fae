package org.parallax.grade;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Ladder;
import org.parallax.model.Origin;
import org.parallax.model.Quantity;
import org.parallax.text.Table;

/**
 * A number that a claim tells.
 *
 * @param claim the claim
 * @param quantity the number
 * @param voices on whom the claim rests
 * @param isOfTheEnemy whether a party counts what befell another party
 */
record Counted(Claim claim, Quantity quantity, List<Voice> voices, boolean isOfTheEnemy) {
  private static final Map<String, Integer> VAGUE = new HashMap<>();

  static {
    Table.beside(Counted.class, "vague-numbers.tsv")
        .rows()
        .forEach(r -> VAGUE.put(r.get(0), Integer.parseInt(r.get(1))));
  }

  Counted {
    requireNonNull(claim, "claim");
    requireNonNull(quantity, "quantity");
    voices = List.copyOf(voices);
  }

  static Counted of(Claim claim, Quantity quantity, StoryFacts story) {
    List<Voice> voices =
        story.originsOf(List.of(claim)).stream().map((Origin o) -> story.voices().of(o)).toList();
    Set<String> toldOf = new TreeSet<>(story.voices().nations().toldOf(claim));
    boolean isEnemy =
        voices.stream()
            .anyMatch(
                v -> !v.sides().isEmpty() && toldOf.stream().anyMatch(t -> !v.sides().contains(t)));
    return new Counted(claim, quantity, voices, isEnemy);
  }

  /** Whether a number is told, in digits or in words: "dozens" tells none. */
  boolean isNumber() {
    return quantity.wording() != Quantity.Wording.VAGUE;
  }

  /** Whether it only says that there are no more: "as many as 30" is no low of any count. */
  boolean isCeiling() {
    return switch (quantity.wording()) {
      case AT_MOST, LESS_THAN -> true;
      case EXACT, ABOUT, NEARLY, AT_LEAST, MORE_THAN, RANGE, VAGUE -> false;
    };
  }

  /** The number that is told: of "about 230" 230, of a range its lower end. */
  double stated() {
    return isRange() ? quantity.low() : quantity.stated();
  }

  /** The highest number that is told: the upper end of a range, else the one number. */
  double high() {
    return isRange() && !Double.isInfinite(quantity.high()) ? quantity.high() : quantity.stated();
  }

  private boolean isRange() {
    return quantity.wording() == Quantity.Wording.RANGE;
  }

  /** What ACLED records: for a number without digits the one that its codebook sets. */
  double conservative() {
    if (quantity.wording() == Quantity.Wording.VAGUE) {
      for (String word : quantity.phrase().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        Integer number = VAGUE.get(word);
        if (number != null) {
          return number;
        }
      }
    }
    return stated();
  }

  /** The number as it is told, with nothing that its wording allows beside it. */
  Ladder.Figure figure() {
    boolean isOpen =
        switch (quantity.wording()) {
          case AT_LEAST, MORE_THAN -> true;
          case EXACT, ABOUT, NEARLY, AT_MOST, LESS_THAN, RANGE, VAGUE -> false;
        };
    return new Ladder.Figure(
        claim.id(), quantity.phrase(), stated(), isOpen ? Optional.empty() : Optional.of(high()));
  }
}
