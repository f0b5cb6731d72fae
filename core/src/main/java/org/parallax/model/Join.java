package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why two claims stand in one point, or in two.
 *
 * @param first id of the claim that stands in the point
 * @param second id of the other
 * @param together whether both stand in one point
 * @param likelihood that they answer one question, as the judge of pairs has it, 0 to 1, in
 *     hundredths; rules and typed questions may decide otherwise
 * @param reasons what speaks for it or, where they stand apart, what keeps them so; the weightiest
 *     first
 */
public record Join(
    String first, String second, boolean together, double likelihood, List<String> reasons) {
  public Join {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    reasons = List.copyOf(reasons);
    if (likelihood < 0 || likelihood > 1) {
      throw new IllegalArgumentException("likelihood must be 0 to 1: " + likelihood);
    }
  }
}
