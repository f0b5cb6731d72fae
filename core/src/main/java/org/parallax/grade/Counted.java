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

  /** The least value that the words allow. */
  double low() {
    return quantity.low();
  }

  /** The greatest value that the words allow; the stated one where nothing bounds it. */
  double high() {
    return Double.isInfinite(quantity.high()) ? quantity.stated() : quantity.high();
  }

  /**
   * The number that is recorded: of a bounded one the bound, of a vague one the least that fits.
   */
  double stated() {
    return switch (quantity.wording()) {
      case RANGE, VAGUE -> quantity.low();
      case EXACT, ABOUT, NEARLY, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> quantity.stated();
    };
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

  Ladder.Figure figure() {
    return new Ladder.Figure(
        claim.id(),
        quantity.phrase(),
        quantity.low(),
        Double.isInfinite(quantity.high()) ? Optional.empty() : Optional.of(quantity.high()));
  }
}
