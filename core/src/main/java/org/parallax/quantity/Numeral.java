package org.parallax.quantity;

/**
 * A number as it is written, without its unit and its qualifiers.
 *
 * @param stated the value printed; of a number without digits ("dozens") the least that it allows
 * @param low the least value that the word itself allows
 * @param high the greatest value that the word itself allows
 * @param vague whether it is a number without digits
 * @param share whether it is a part of one ("a third"), {@code stated} being in percent
 * @param from index of its first piece
 * @param to index behind its last piece
 */
record Numeral(
    double stated, double low, double high, boolean vague, boolean share, int from, int to) {

  static Numeral exact(double value, int from, int to) {
    return new Numeral(value, value, value, false, false, from, to);
  }

  Numeral times(double factor, int newEnd) {
    return new Numeral(
        product(stated, factor),
        product(low, factor),
        product(high, factor),
        vague,
        share,
        from,
        newEnd);
  }

  Numeral plus(double more, int newEnd) {
    return new Numeral(stated + more, low + more, high + more, vague, share, from, newEnd);
  }

  Numeral startingAt(int newStart) {
    return new Numeral(stated, low, high, vague, share, newStart, to);
  }

  /** The product in decimal, so that 1.2 million is 1200000 and nothing beside it. */
  private static double product(double value, double factor) {
    return Double.isInfinite(value)
        ? value
        : java.math.BigDecimal.valueOf(value)
            .multiply(java.math.BigDecimal.valueOf(factor))
            .doubleValue();
  }
}
