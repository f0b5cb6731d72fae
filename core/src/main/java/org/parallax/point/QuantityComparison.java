package org.parallax.point;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Discrepancy;
import org.parallax.model.Quantity;
import org.parallax.point.Difference.Held;
import org.parallax.quantity.Comparison.Verdict;
import org.parallax.quantity.QuantityComparator;

/**
 * Compares numbers of one unit within one cell. Members of a group ("one of the sailors"), ranks,
 * ages, years and numbers of other things are never compared.
 */
final class QuantityComparison implements Comparison {
  private static final QuantityComparator COMPARATOR = new QuantityComparator();
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
        if (isComparable(quantity) && !Reach.of(quantity.phrase().text()).isSingle()) {
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

  /**
   * The logarithm of a twentyfold: numbers so far asunder count different things, whatever their
   * unit.
   */
  private static final double ASUNDER = Math.log(20);

  /** What was found among the numbers of one unit, before it is told. */
  private static final class Findings {
    private final List<Held> apart = new ArrayList<>();
    private final Map<Verdict, List<Held>> compatible = new EnumMap<>(Verdict.class);
    private double widest;
    private boolean estimates;
    private boolean totals = true;
    private String reason = "";

    void add(Counted a, Counted b, org.parallax.quantity.Comparison found) {
      List<Held> both = List.of(a.held(), b.held());
      if (found.verdict() == Verdict.DIFFERENT && distance(a.quantity(), b.quantity()) > ASUNDER) {
        return;
      }
      if (found.verdict() == Verdict.DIFFERENT) {
        apart.addAll(both);
        widest = Math.max(widest, distance(a.quantity(), b.quantity()));
        estimates |= isEstimate(a) || isEstimate(b);
        totals &= a.quantity().cumulative() && b.quantity().cumulative();
        reason = found.reason();
      } else if (a.quantity().stated() != b.quantity().stated()) {
        compatible.computeIfAbsent(found.verdict(), k -> new ArrayList<>()).addAll(both);
      }
    }
  }

  private static List<Difference> compare(Cell cell, String unit, List<Counted> counted) {
    Findings findings = new Findings();
    for (int i = 0; i < counted.size(); i++) {
      for (int j = i + 1; j < counted.size(); j++) {
        Counted a = counted.get(i);
        Counted b = counted.get(j);
        if (!a.view().sharesSentence(b.view())) {
          findings.add(a, b, COMPARATOR.compare(a.quantity(), b.quantity()));
        }
      }
    }
    String slot = "how many (" + unit + ")";
    List<Difference> found = new ArrayList<>();
    if (!findings.apart.isEmpty()) {
      found.add(conflict(cell, slot, findings));
    }
    findings.compatible.forEach(
        (verdict, held) -> agreeing(cell, slot, verdict, held).ifPresent(found::add));
    return found;
  }

  private static Difference conflict(Cell cell, String slot, Findings f) {
    double severity = Math.min(1, 0.4 + 0.6 * f.widest / GRAVE);
    if (f.totals) {
      return new Difference(
          cell,
          Discrepancy.Type.UPDATE,
          false,
          0.3,
          slot,
          "No alarm: a running total that has changed.",
          f.apart,
          "number/update");
    }
    if (f.estimates) {
      return new Difference(
          cell,
          Discrepancy.Type.ESTIMATE,
          false,
          severity * 0.6,
          slot,
          "No alarm: estimates of several sources spread.",
          f.apart,
          "number/estimate");
    }
    boolean alarm = f.widest >= MINOR;
    return new Difference(
        cell,
        Discrepancy.Type.QUANTITY,
        alarm,
        severity,
        slot,
        (alarm ? "Alarm: " : "No alarm, less than a tenth lies between them: ") + f.reason + ".",
        f.apart,
        "number/apart");
  }

  private static Optional<Difference> agreeing(
      Cell cell, String slot, Verdict verdict, List<Held> held) {
    return switch (verdict) {
      case NARROWER ->
          Optional.of(compatible(cell, slot, Discrepancy.Type.SCOPE, "one counts a part", held));
      case BOUND ->
          Optional.of(compatible(cell, slot, Discrepancy.Type.ROUNDING, "one is a bound", held));
      case ROUNDING ->
          Optional.of(compatible(cell, slot, Discrepancy.Type.ROUNDING, "the same, rounded", held));
      case EQUAL, DIFFERENT, INCOMPARABLE -> Optional.empty();
    };
  }

  private static Difference compatible(
      Cell cell, String slot, Discrepancy.Type type, String why, List<Held> held) {
    return new Difference(
        cell, type, false, 0.15, slot, "No alarm: " + why + ".", held, "number/compatible");
  }

  private static boolean isEstimate(Counted counted) {
    return isRough(counted.quantity())
        || counted.quantity().wording() == Quantity.Wording.RANGE
        || !counted.view().claim().factuality().equals(org.parallax.model.Factuality.CERTAIN);
  }

  /** Whether the words call the number an estimate. */
  private static boolean isRough(Quantity q) {
    return q.wording() == Quantity.Wording.ABOUT || q.wording() == Quantity.Wording.NEARLY;
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
