package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A place where claims on one point are not told alike.
 *
 * @param id unique in the ledger
 * @param point id of the point; empty for one that lies between points
 * @param type what sort of difference
 * @param alarm whether both cannot be plainly true
 * @param severity 0 to 1
 * @param explanation the cell (what to whom, where, when, which slot) and the rule that compared it
 * @param values what each side holds; at least two
 * @param positions ids of the positions that differ
 * @param by name of the rule
 */
public record Discrepancy(
    String id,
    Optional<String> point,
    Type type,
    boolean alarm,
    double severity,
    String explanation,
    List<Value> values,
    List<String> positions,
    String by) {

  /** The closed list of differences. */
  public enum Type {
    QUANTITY,
    TIME,
    PLACE,
    WHO,
    DETAIL,
    DENIAL,
    FIRST,
    WORDING,
    CHANNEL,
    SCOPE,
    UPDATE,
    ROUNDING,
    ESTIMATE,
    INTERNAL,
    STATUS
  }

  /**
   * What one claim holds.
   *
   * @param claim id of the claim
   * @param value the value in the form that was compared
   * @param phrase the words that carry it
   */
  public record Value(String claim, String value, Phrase phrase) {
    public Value {
      requireNonNull(claim, "claim");
      requireNonNull(value, "value");
      requireNonNull(phrase, "phrase");
    }
  }

  public Discrepancy {
    requireNonNull(id, "id");
    requireNonNull(point, "point");
    requireNonNull(type, "type");
    requireNonNull(explanation, "explanation");
    requireNonNull(by, "by");
    values = List.copyOf(values);
    positions = List.copyOf(positions);
    if (!(severity >= 0 && severity <= 1)) {
      throw new IllegalArgumentException("severity " + severity + " must be within 0 and 1");
    }
    if (values.size() < 2) {
      throw new IllegalArgumentException("values of discrepancy " + id + " must be two or more");
    }
  }

  /** Ids of the claims that differ, each once, in the order of the values. */
  public List<String> claims() {
    return values.stream().map(Value::claim).distinct().toList();
  }
}
