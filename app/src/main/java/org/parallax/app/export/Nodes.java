package org.parallax.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Citation;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values that rows of the ledger are made of, as JSON has them. */
final class Nodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Nodes() {}

  /** A row without a key. */
  static ObjectNode row() {
    return NODES.objectNode();
  }

  static ObjectNode citation(Citation citation) {
    return phrase(citation.phrase()).put("report", citation.report());
  }

  static ObjectNode phrase(Phrase phrase) {
    ObjectNode row = row();
    row.put("text", phrase.text());
    row.set("span", span(phrase.span()));
    return row;
  }

  static ObjectNode span(Span span) {
    return NODES.objectNode().put("start", span.start()).put("end", span.end());
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> row) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(row.apply(value)));
    return array;
  }

  /** Null where there is none. */
  static <T> JsonNode optional(Optional<T> value, Function<T, ? extends JsonNode> row) {
    return value.<JsonNode>map(row).orElse(NODES.nullNode());
  }

  /** A whole number where it is one; null where there is no bound. */
  static JsonNode number(double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return NODES.nullNode();
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return NODES.numberNode((long) value);
    }
    return NODES.numberNode(value);
  }

  /** To two places. */
  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** Null where there are no words. */
  static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** The code of an enum member in the ledger: lower case, words joined by "-". */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
