package org.parallax.model;

/**
 * How certain the innermost speaker presents the content: certain, probable, possible, each
 * positive or negative, or uncommitted (the scale of Saurí and Pustejovsky's FactBank).
 */
public enum Factuality {
  CERTAIN("CT+"),
  PROBABLE("PR+"),
  POSSIBLE("PS+"),
  UNCOMMITTED("U"),
  POSSIBLE_NOT("PS-"),
  PROBABLE_NOT("PR-"),
  CERTAIN_NOT("CT-");

  private final String code;

  Factuality(String code) {
    this.code = code;
  }

  /** The code in the ledger: CT+, PR+, PS+, U, PS-, PR- or CT-. */
  public String code() {
    return code;
  }

  /** The value with its polarity turned round. */
  public Factuality negated() {
    return values()[values().length - 1 - ordinal()];
  }

  public boolean isNegative() {
    return ordinal() > UNCOMMITTED.ordinal();
  }

  public boolean isPositive() {
    return ordinal() < UNCOMMITTED.ordinal();
  }

  /** The value whose {@link #code()} is given. */
  public static Factuality ofCode(String code) {
    for (Factuality value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("factuality code " + code + " is none of CT+ to CT-");
  }
}
