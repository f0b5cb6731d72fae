package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A number as a report states it, with the bounds that its wording leaves open.
 *
 * @param phrase the whole expression with its unit: "about 40 sailors", "46 out of 56 attacks"
 * @param low the least value that the words allow, inclusive
 * @param high the greatest value that the words allow, inclusive; positive infinity where nothing
 *     bounds it
 * @param stated the number that is printed, or the middle of a range
 * @param wording how the number is qualified
 * @param kind what is measured
 * @param unit the unit in singular ("kilometre", "USD", "percent"), or the lemma of the noun that
 *     is counted ("sailor")
 * @param of the whole that the number is a part of ("46 out of 56": 56)
 * @param cumulative whether it is a running total ("so far", "has risen to")
 * @param scope what further limits the count, as lemmas: "killed", "injured", "civilian"; sorted
 */
public record Quantity(
    Phrase phrase,
    double low,
    double high,
    double stated,
    Wording wording,
    Kind kind,
    String unit,
    Optional<Double> of,
    boolean cumulative,
    List<String> scope) {

  /** How a number is qualified. */
  public enum Wording {
    EXACT,
    ABOUT,
    NEARLY,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    RANGE,
    /** "dozens", "several": a number without digits. */
    VAGUE
  }

  /** What a number measures. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    DURATION,
    SPEED,
    TEMPERATURE,
    AGE,
    POWER,
    ENERGY,
    RANK,
    OTHER
  }

  public Quantity {
    requireNonNull(phrase, "phrase");
    requireNonNull(wording, "wording");
    requireNonNull(kind, "kind");
    requireNonNull(unit, "unit");
    requireNonNull(of, "of");
    scope = scope.stream().sorted().distinct().toList();
    if (!(low <= high)) {
      throw new IllegalArgumentException("low " + low + " must be <= high " + high);
    }
  }
}
