package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Quantity;
import org.parallax.quantity.NewsQuantityReader;
import org.parallax.text.PlainAnalyzer;
import org.parallax.text.SentenceAnalyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Quantities against the specifications of ages, sums of money, dimensions and temperatures: F1 of
 * the value, and of value and unit.
 */
final class QuantityEval {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> PARTS = List.of("age", "currency", "dimension", "temperature");
  private static final double SLACK = .011;

  /** A labelled quantity. */
  private record Gold(double value, String unit) {}

  private int gold;
  private int found;
  private int rightValues;
  private int rightUnits;

  private final SentenceAnalyzer analyzer;
  private final NewsQuantityReader reader = new NewsQuantityReader();
  private final UnitNames names = new UnitNames();

  private QuantityEval(SentenceAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    return run(sets, new PlainAnalyzer());
  }

  static Map<String, Double> run(Path sets, SentenceAnalyzer analyzer) throws IOException {
    QuantityEval all = new QuantityEval(analyzer);
    Map<String, Double> measures = new LinkedHashMap<>(QuantityGold.run());
    for (String part : PARTS) {
      QuantityEval one = new QuantityEval(analyzer);
      for (JsonNode row :
          MAPPER.readTree(Files.readString(sets.resolve("quantities/" + part + "-model.json")))) {
        one.score(row);
        all.score(row);
      }
      measures.put("quantities." + part + ".value.f1", one.valueF1());
    }
    measures.put("quantities.value.f1", all.valueF1());
    measures.put("quantities.unit.f1", f1(all.rightUnits, all.found, all.gold));
    return measures;
  }

  private double valueF1() {
    return f1(rightValues, found, gold);
  }

  private static double f1(int right, int found, int gold) {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }

  private void score(JsonNode row) {
    String text = row.get("text").asString();
    List<Gold> wanted = new ArrayList<>();
    for (JsonNode quantity : row.get("quantities")) {
      wanted.add(
          new Gold(
              number(quantity.get("value").asString()),
              quantity.get("normalized_unit").asString()));
    }
    List<Quantity> read = new ArrayList<>(reader.read(analyzer.analyze(text), text));
    gold += wanted.size();
    found += read.size();
    for (Gold each : wanted) {
      Optional<Quantity> match =
          read.stream().filter(q -> isValue(q, each) && names.isUnit(q, each.unit())).findFirst();
      rightUnits += match.isPresent() ? 1 : 0;
      match = match.or(() -> read.stream().filter(q -> isValue(q, each)).findFirst());
      rightValues += match.isPresent() ? 1 : 0;
      match.ifPresent(read::remove);
    }
  }

  /** A number, or the first one of a range. */
  private static double number(String value) {
    return Double.parseDouble(value.replaceAll("(?<=\\d)\\s*-.*", ""));
  }

  private static boolean isValue(Quantity quantity, Gold gold) {
    return near(quantity.stated(), gold.value())
        || near(quantity.low(), gold.value())
        || near(quantity.stated() / 100, gold.value());
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= Math.max(1e-9, SLACK * Math.abs(b));
  }
}
