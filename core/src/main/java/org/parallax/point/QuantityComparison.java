package org.parallax.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Discrepancy;
import org.parallax.model.Quantity;
import org.parallax.point.Difference.Held;

/**
 * Compares numbers of one unit within one cell. Ranks, ages, years and numbers of other things are
 * never compared.
 */
final class QuantityComparison implements Comparison {
  private static final double MINOR = Math.log(1.1);
  private static final double GRAVE = Math.log(4);

  private record Counted(View view, Quantity quantity) {
    Held held() {
      return new Held(view, value(quantity), quantity.phrase());
    }
  }

  @Override
  public List<Difference> compare(Cell cell) {
    Map<String, List<Counted>> units = new LinkedHashMap<>();
    for (View view : cell.views()) {
      for (Quantity quantity : view.claim().quantities()) {
        if (isComparable(quantity)) {
          units
              .computeIfAbsent(unit(quantity), k -> new ArrayList<>())
              .add(new Counted(view, quantity));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    units.forEach((unit, counted) -> found.addAll(compare(cell, unit, single(counted))));
    return found;
  }

  /** A claim that counts several such things ("5 of 7 ships") tells no single number. */
  private static List<Counted> single(List<Counted> counted) {
    return counted.stream()
        .filter(
            c -> counted.stream().filter(o -> o.view().index() == c.view().index()).count() == 1)
        .toList();
  }

  private static List<Difference> compare(Cell cell, String unit, List<Counted> counted) {
    List<Held> apart = new ArrayList<>();
    Map<Numbers, List<Held>> compatible = new LinkedHashMap<>();
    double widest = 0;
    boolean estimates = false;
    for (int i = 0; i < counted.size(); i++) {
      for (int j = i + 1; j < counted.size(); j++) {
        Counted a = counted.get(i);
        Counted b = counted.get(j);
        Numbers verdict = Numbers.between(a.quantity(), b.quantity());
        if (a.view().sharesSentence(b.view()) || verdict == Numbers.EQUAL) {
          continue;
        }
        if (verdict == Numbers.APART) {
          apart.addAll(List.of(a.held(), b.held()));
          widest = Math.max(widest, distance(a.quantity(), b.quantity()));
          estimates |= isEstimate(a) || isEstimate(b);
        } else {
          compatible
              .computeIfAbsent(verdict, k -> new ArrayList<>())
              .addAll(List.of(a.held(), b.held()));
        }
      }
    }
    return listed(cell, unit, apart, compatible, widest, estimates);
  }

  private static List<Difference> listed(
      Cell cell,
      String unit,
      List<Held> apart,
      Map<Numbers, List<Held>> compatible,
      double widest,
      boolean estimates) {
    List<Difference> found = new ArrayList<>();
    if (!apart.isEmpty()) {
      found.add(conflict(cell, unit, apart, widest, estimates));
    } else {
      compatible.forEach((verdict, held) -> found.add(agreeing(cell, unit, verdict, held)));
    }
    return found;
  }

  private static Difference conflict(
      Cell cell, String unit, List<Held> apart, double widest, boolean estimates) {
    double severity = Math.min(1, 0.4 + 0.6 * widest / GRAVE);
    if (estimates) {
      return new Difference(
          cell,
          Discrepancy.Type.ESTIMATE,
          false,
          severity * 0.6,
          "how many (" + unit + ")",
          "No alarm: they are given as estimates, and estimates of several sources spread.",
          apart,
          "number/estimate");
    }
    return new Difference(
        cell,
        Discrepancy.Type.QUANTITY,
        widest >= MINOR,
        severity,
        "how many (" + unit + ")",
        widest >= MINOR
            ? "Alarm: they count the same thing, and what their words leave open does not overlap."
            : "No alarm: less than a tenth lies between them.",
        apart,
        "number/apart");
  }

  private static Difference agreeing(Cell cell, String unit, Numbers verdict, List<Held> held) {
    Discrepancy.Type type =
        switch (verdict) {
          case GROWN -> Discrepancy.Type.UPDATE;
          case SCOPED -> Discrepancy.Type.SCOPE;
          case ROUNDED, BOUNDED, EQUAL, APART -> Discrepancy.Type.ROUNDING;
        };
    String reason =
        switch (verdict) {
          case GROWN -> "No alarm: a running total that has grown.";
          case SCOPED -> "No alarm: they count different things, or a part and its whole.";
          case BOUNDED -> "No alarm: one is a bound or a range that the other keeps.";
          case ROUNDED, EQUAL, APART -> "No alarm: the same number, rounded.";
        };
    return new Difference(
        cell, type, false, 0.15, "how many (" + unit + ")", reason, held, "number/compatible");
  }

  private static boolean isEstimate(Counted counted) {
    return Numbers.isRough(counted.quantity())
        || counted.quantity().wording() == Quantity.Wording.RANGE
        || !counted.view().claim().factuality().equals(org.parallax.model.Factuality.CERTAIN);
  }

  private static double distance(Quantity a, Quantity b) {
    double low = Math.min(a.stated(), b.stated());
    double high = Math.max(a.stated(), b.stated());
    return low <= 0 ? GRAVE : Math.log(high / low);
  }

  static boolean isComparable(Quantity quantity) {
    return switch (quantity.kind()) {
      case RANK, AGE, OTHER -> false;
      case COUNT -> !quantity.unit().isEmpty();
      case MONEY,
          PERCENT,
          LENGTH,
          AREA,
          VOLUME,
          MASS,
          DURATION,
          SPEED,
          TEMPERATURE,
          POWER,
          ENERGY ->
          true;
    };
  }

  private static String unit(Quantity quantity) {
    return Lexicon.concept(quantity.unit()).replace("=", "");
  }

  /** The number in the form that is compared: "10000", ">= 60", "400..500". */
  static String value(Quantity quantity) {
    Set<String> parts = new TreeSet<>();
    String number =
        switch (quantity.wording()) {
          case EXACT -> plain(quantity.stated());
          case ABOUT, NEARLY -> "~" + plain(quantity.stated());
          case AT_LEAST, MORE_THAN -> ">=" + plain(quantity.stated());
          case AT_MOST, LESS_THAN -> "<=" + plain(quantity.stated());
          case RANGE -> plain(quantity.low()) + ".." + plain(quantity.high());
          case VAGUE -> quantity.phrase().text();
        };
    parts.addAll(quantity.scope());
    return parts.isEmpty() ? number : number + " " + String.join(" ", parts);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
