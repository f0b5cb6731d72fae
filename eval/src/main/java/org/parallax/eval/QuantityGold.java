package org.parallax.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Wording;
import org.parallax.model.Span;
import org.parallax.quantity.NewsQuantityReader;
import org.parallax.text.PlainAnalyzer;
import org.parallax.text.SentenceAnalyzer;

/**
 * Quantities in invented sentences: F1 of values with their bounds, and of values with bounds and
 * unit, whose words overlap the marked ones.
 */
final class QuantityGold {
  private static final double SLACK = .011;
  private static final Set<Wording> LEAST = Set.of(Wording.AT_LEAST, Wording.MORE_THAN);
  private static final Set<Wording> MOST = Set.of(Wording.AT_MOST, Wording.LESS_THAN);

  /** A marked quantity. */
  record Marked(Span span, Optional<Double> low, Optional<Double> high, String unit) {}

  private final UnitNames names = new UnitNames();

  private QuantityGold() {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run() {
    return new QuantityGold().measures(new PlainAnalyzer());
  }

  private Map<String, Double> measures(SentenceAnalyzer analyzer) {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (boolean heldOut : new boolean[] {false, true}) {
      ValueGold.Tally values = new ValueGold.Tally();
      ValueGold.Tally units = new ValueGold.Tally();
      for (ValueGold.Row row : ValueGold.rows("quantities")) {
        if (row.isHeldOut() == heldOut) {
          List<Quantity> read =
              new NewsQuantityReader().read(analyzer.analyze(row.text()), row.text());
          List<Marked> marked = marked(row);
          values.add(marked.size(), read.size(), right(marked, read, false).size());
          units.add(marked.size(), read.size(), right(marked, read, true).size());
        }
      }
      String part = heldOut ? "held-out" : "dev";
      measures.put("quantities.own." + part + ".value.f1", values.f1());
      measures.put("quantities.own." + part + ".unit.f1", units.f1());
    }
    return measures;
  }

  static List<Marked> marked(ValueGold.Row row) {
    List<Marked> marked = new ArrayList<>();
    int from = 0;
    for (String annotation : row.annotations()) {
      String[] cells = annotation.split("\\|", -1);
      Span span = row.find(cells[0], from).orElse(new Span(0, 0));
      from = Math.max(from, span.end());
      marked.add(new Marked(span, number(cells[1]), number(cells[2]), cells[3]));
    }
    return marked;
  }

  private static Optional<Double> number(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(Double.valueOf(cell));
  }

  /** The marks that were read rightly. */
  List<Marked> right(List<Marked> marked, List<Quantity> read, boolean withUnit) {
    List<Quantity> free = new ArrayList<>(read);
    List<Marked> right = new ArrayList<>();
    for (Marked each : marked) {
      free.stream()
          .filter(q -> q.phrase().span().overlaps(each.span()))
          .filter(q -> isValue(q, each) && (!withUnit || isUnit(q, each.unit())))
          .findFirst()
          .ifPresent(
              q -> {
                free.remove(q);
                right.add(each);
              });
    }
    return right;
  }

  static QuantityGold scorer() {
    return new QuantityGold();
  }

  private boolean isUnit(Quantity quantity, String unit) {
    String plain = unit.replaceFirst("^count:", "");
    if (plain.equals("dead") || plain.equals("injured")) {
      return quantity.scope().contains(plain.equals("dead") ? "killed" : "injured");
    }
    return names.isUnit(quantity, plain);
  }

  private static boolean isValue(Quantity quantity, Marked gold) {
    double share = gold.unit().equals("fraction") ? 100 : 1;
    double low = gold.low().orElse(0.0) * share;
    if (gold.high().isEmpty()) {
      return near(quantity.stated(), low) && LEAST.contains(quantity.wording());
    }
    double high = gold.high().get() * share;
    boolean bounds = LEAST.contains(quantity.wording()) || MOST.contains(quantity.wording());
    if (near(low, high)) {
      return near(quantity.stated(), low) && !bounds;
    }
    if (low == 0) {
      return near(quantity.stated(), high) && MOST.contains(quantity.wording());
    }
    return near(quantity.low(), low) && near(quantity.high(), high);
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= Math.max(1e-9, SLACK * Math.abs(b));
  }
}
