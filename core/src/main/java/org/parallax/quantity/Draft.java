package org.parallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Phrase;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;

/** A quantity while it is read; {@code from} and {@code to} are indices of pieces. */
final class Draft {
  Numeral number;
  Optional<Numeral> upper = Optional.empty();
  Optional<Double> of = Optional.empty();
  Wording wording = Wording.EXACT;
  Kind kind = Kind.COUNT;
  String unit = "";
  boolean cumulative;
  final List<String> scope = new ArrayList<>();
  int from;
  int to;

  Draft(Numeral number) {
    this.number = number;
    this.from = number.from();
    this.to = number.to();
    if (number.vague()) {
      wording = Wording.VAGUE;
    }
    if (number.share()) {
      wording = Wording.ABOUT;
      kind = Kind.PERCENT;
      unit = "percent";
    }
  }

  /** Whether a measure or a currency gave the unit. */
  boolean isMeasured() {
    return kind != Kind.COUNT;
  }

  Quantity settle(Atoms atoms, String text) {
    double stated = number.stated();
    double low = number.low();
    double high = number.high();
    if (upper.isPresent()) {
      low = number.share() ? number.stated() : low;
      high = number.share() ? upper.get().stated() : upper.get().high();
      stated = (number.stated() + upper.get().stated()) / 2;
    }
    double[] bounds = bounds(low, high);
    return new Quantity(
        Phrase.at(atoms.span(from, to), text),
        bounds[0],
        bounds[1],
        stated,
        wording,
        kind,
        unit,
        of,
        cumulative,
        scope);
  }

  /** What the wording leaves open: a tenth around "about", an eighth below "nearly". */
  private double[] bounds(double low, double high) {
    return switch (wording) {
      case EXACT, RANGE, VAGUE -> new double[] {low, high};
      case ABOUT ->
          low < high ? new double[] {low, high} : ordered(round(low * .9), round(high * 1.1));
      case NEARLY -> ordered(round(number.stated() * .88), number.stated());
      case AT_LEAST, MORE_THAN -> new double[] {low, Double.POSITIVE_INFINITY};
      case AT_MOST, LESS_THAN -> new double[] {Math.min(0, high), high};
    };
  }

  /** Without the dust of binary fractions. */
  private static double round(double value) {
    return Double.isInfinite(value)
        ? value
        : new java.math.BigDecimal(value).round(new java.math.MathContext(10)).doubleValue();
  }

  private static double[] ordered(double a, double b) {
    return new double[] {Math.min(a, b), Math.max(a, b)};
  }
}
