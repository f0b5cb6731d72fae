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
import org.parallax.text.Table;

/**
 * Quantities in invented sentences: F1 of values with their bounds, and of values with bounds and
 * unit, whose words overlap the marked ones.
 */
final class QuantityGold {
  private static final double SLACK = .011;
  private static final Set<Wording> LEAST = Set.of(Wording.AT_LEAST, Wording.MORE_THAN);
  private static final Set<Wording> MOST = Set.of(Wording.AT_MOST, Wording.LESS_THAN);

  /** Nouns that are read as a scope of persons: "death" is killed, "other" is other. */
  private static final Map<String, String> SCOPES = scopes();

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
    List<ValueGold.Row> rows = ValueGold.rows("quantities");
    measure("dev", rows.stream().filter(r -> !r.isHeldOut()).toList(), analyzer, measures);
    measure("dev2", ValueGold.rows("quantities-b"), analyzer, measures);
    measure(
        "held-out", rows.stream().filter(ValueGold.Row::isHeldOut).toList(), analyzer, measures);
    return measures;
  }

  private void measure(
      String part,
      List<ValueGold.Row> rows,
      SentenceAnalyzer analyzer,
      Map<String, Double> measures) {
    ValueGold.Tally values = new ValueGold.Tally();
    ValueGold.Tally units = new ValueGold.Tally();
    for (ValueGold.Row row : rows) {
      List<Quantity> read = new NewsQuantityReader().read(analyzer.analyze(row.text()), row.text());
      List<Marked> marked = marked(row);
      values.add(marked.size(), read.size(), right(marked, read, false).size());
      units.add(marked.size(), read.size(), right(marked, read, true).size());
    }
    measures.put("quantities.own." + part + ".value.f1", values.f1());
    measures.put("quantities.own." + part + ".unit.f1", units.f1());
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

  private static Map<String, String> scopes() {
    Map<String, String> scopes = new LinkedHashMap<>();
    for (List<String> row : Table.beside(NewsQuantityReader.class, "scope.tsv").rows()) {
      if (row.size() > 2 && row.get(2).equals("noun")) {
        scopes.put(row.get(0), row.get(1));
      }
    }
    scopes.put("other", "other");
    return Map.copyOf(scopes);
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

  /**
   * Whether the unit is the marked one. The sets mark nouns such as "survivor" that are read as
   * persons and what befell them, and mark no rate: a rate counts as its unit.
   */
  private boolean isUnit(Quantity quantity, String unit) {
    String plain = unit.replaceFirst("^count:", "");
    if (plain.equals("rank")) {
      return quantity.kind() == Quantity.Kind.RANK;
    }
    String scope = SCOPES.getOrDefault(plain, "");
    if (!scope.isEmpty() && quantity.scope().contains(scope)) {
      return true;
    }
    int per = plain.contains(" per ") ? -1 : quantity.unit().indexOf(" per ");
    return names.isUnit(per < 0 ? quantity : withUnit(quantity, per), plain);
  }

  private static Quantity withUnit(Quantity quantity, int end) {
    return new Quantity(
        quantity.phrase(),
        quantity.low(),
        quantity.high(),
        quantity.stated(),
        quantity.wording(),
        quantity.kind(),
        quantity.unit().substring(0, end),
        quantity.of(),
        quantity.cumulative(),
        quantity.scope());
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
