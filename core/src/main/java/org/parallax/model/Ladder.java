package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a number would be recorded as by the rules of several houses, side by side, from the same
 * claims.
 *
 * @param unit what is counted, as in the quantities of the claims
 * @param scope what further limits the count: "killed"; sorted
 * @param figures every number that is claimed, the least first
 * @param rungs one a house, in a fixed order
 */
public record Ladder(String unit, List<String> scope, List<Figure> figures, List<Rung> rungs) {

  /**
   * One claimed number.
   *
   * @param claim id of the claim
   * @param phrase the words that carry it
   * @param low the least value that the words allow
   * @param high the greatest; empty where nothing bounds it
   */
  public record Figure(String claim, Phrase phrase, double low, Optional<Double> high) {
    public Figure {
      requireNonNull(claim, "claim");
      requireNonNull(phrase, "phrase");
      requireNonNull(high, "high");
    }
  }

  /**
   * What one house would record.
   *
   * @param house whose rules: "UCDP", "ACLED", "IBC"
   * @param steps low, best and high, as far as the house records them, in that order
   * @param why the rule in a sentence
   */
  public record Rung(String house, List<Step> steps, String why) {
    public Rung {
      requireNonNull(house, "house");
      requireNonNull(why, "why");
      steps = List.copyOf(steps);
    }
  }

  /**
   * One recorded value.
   *
   * @param name "low", "best" or "high"
   * @param value the number
   * @param claims ids of the claims that it comes from, in the order of the ledger
   */
  public record Step(String name, double value, List<String> claims) {
    public Step {
      requireNonNull(name, "name");
      claims = List.copyOf(claims);
    }
  }

  public Ladder {
    requireNonNull(unit, "unit");
    scope = scope.stream().sorted().distinct().toList();
    figures = List.copyOf(figures);
    rungs = List.copyOf(rungs);
  }
}
