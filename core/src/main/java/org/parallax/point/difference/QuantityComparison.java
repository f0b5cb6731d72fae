package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Quantity;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Reach;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/**
 * Compares numbers of one unit within one cell, pair by pair, as {@link NumberRule} judges each.
 * Members of a group ("one of the sailors"), ranks, ages, years and numbers of other things are
 * never compared.
 */
final class QuantityComparison implements Comparison {
  private final NumberRule rule;

  QuantityComparison(Setting setting) {
    this.rule = new NumberRule(setting);
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

  /** What differs among the answers to the question how many. */
  List<Difference> among(Cell cell, List<Facet> facets) {
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < facets.size(); i++) {
      for (int j = i + 1; j < facets.size(); j++) {
        if (facets.get(i).answer() instanceof Facet.Answer.Amount one
            && facets.get(j).answer() instanceof Facet.Answer.Amount two) {
          Counted a = new Counted(facets.get(i).view(), one.quantity());
          Counted b = new Counted(facets.get(j).view(), two.quantity());
          String slot = "how many (" + facets.get(i).question().about() + ")";
          rule.find(a, b)
              .filter(f -> !a.view().sharesSentence(b.view()))
              .map(f -> difference(cell, slot, f, a, b))
              .ifPresent(d -> found.merge(d.by() + d.alarm(), d, Difference::and));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** A claim that counts several such things ("5 of 7 ships") tells no single number. */
  private static List<Counted> single(List<Counted> counted) {
    return counted.stream()
        .filter(
            c -> counted.stream().filter(o -> o.view().index() == c.view().index()).count() == 1)
        .toList();
  }

  private List<Difference> compare(Cell cell, String unit, List<Counted> counted) {
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < counted.size(); i++) {
      for (int j = i + 1; j < counted.size(); j++) {
        Counted a = counted.get(i);
        Counted b = counted.get(j);
        if (!a.view().sharesSentence(b.view())) {
          rule.find(a, b)
              .map(
                  f ->
                      difference(
                          cell,
                          "how many (" + unit.replaceAll("[=@]", "").toLowerCase(Locale.ROOT) + ")",
                          f,
                          a,
                          b))
              .ifPresent(d -> found.merge(d.by() + d.alarm(), d, Difference::and));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Difference difference(
      Cell cell, String slot, NumberRule.Finding f, Counted a, Counted b) {
    return new Difference(
        cell,
        f.type(),
        f.alarm(),
        f.severity(),
        slot,
        f.reason(),
        List.of(a.held(), b.held()),
        f.by());
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

  /** What is counted, as a concept. */
  static String unit(Quantity quantity) {
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
