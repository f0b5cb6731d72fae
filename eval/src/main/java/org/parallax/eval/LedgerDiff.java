package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one ledger has and another has not: claims with their chains, joins of two claims in one
 * point, alarms.
 */
final class LedgerDiff {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LedgerDiff() {}

  /**
   * Lines that begin with "-" for what is lost and "+" for what is won, in a stated order: claims,
   * joins, alarms.
   */
  static List<String> of(Path before, Path after) throws IOException {
    Content old = Content.read(before);
    Content now = Content.read(after);
    List<String> lines = new ArrayList<>();
    compare("claim", old.claims, now.claims, lines);
    compare("join", old.joins, now.joins, lines);
    compare("alarm", old.alarms, now.alarms, lines);
    return lines;
  }

  private static void compare(
      String kind, Set<String> before, Set<String> after, List<String> lines) {
    before.stream().filter(x -> !after.contains(x)).forEach(x -> lines.add("- " + kind + " " + x));
    after.stream().filter(x -> !before.contains(x)).forEach(x -> lines.add("+ " + kind + " " + x));
  }

  /** What is compared of a ledger, in words that do not hang on ids. */
  private static final class Content {
    private final Set<String> claims = new TreeSet<>();
    private final Set<String> joins = new TreeSet<>();
    private final Set<String> alarms = new TreeSet<>();

    static Content read(Path ledger) throws IOException {
      Content content = new Content();
      Map<String, String> inputs = new HashMap<>();
      for (JsonNode report : rows(ledger, "reports")) {
        inputs.put(report.get("id").asString(), report.get("input").asString());
      }
      Map<String, String> texts = new HashMap<>();
      Map<String, List<String>> points = new HashMap<>();
      for (JsonNode claim : rows(ledger, "claims")) {
        String input = inputs.getOrDefault(claim.get("report").asString(), "");
        String text = input + " “" + claim.get("text").asString() + "”";
        texts.put(claim.get("id").asString(), text);
        content.claims.add(text + " < " + chain(claim));
        claim
            .get("points")
            .forEach(p -> points.computeIfAbsent(p.asString(), k -> new ArrayList<>()).add(text));
      }
      points.values().forEach(content::addJoins);
      for (JsonNode discrepancy : rows(ledger, "discrepancies")) {
        if (discrepancy.get("alarm").asBoolean()) {
          Set<String> sides = new TreeSet<>();
          discrepancy.get("claims").forEach(c -> sides.add(texts.getOrDefault(c.asString(), "")));
          content.alarms.add(discrepancy.get("type").asString() + " " + String.join(" / ", sides));
        }
      }
      return content;
    }

    private void addJoins(List<String> members) {
      List<String> sorted = members.stream().sorted().distinct().toList();
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < sorted.size(); j++) {
          joins.add(sorted.get(i) + " = " + sorted.get(j));
        }
      }
    }

    private static String chain(JsonNode claim) {
      List<String> chain = new ArrayList<>();
      for (JsonNode link : claim.get("attribution")) {
        JsonNode source = link.get("source");
        chain.add(source.isNull() ? "-" : source.get("text").asString());
      }
      return String.join(" < ", chain);
    }

    private static List<JsonNode> rows(Path ledger, String name) throws IOException {
      List<JsonNode> rows = new ArrayList<>();
      for (String line : Files.readAllLines(ledger.resolve(name + ".jsonl"))) {
        rows.add(MAPPER.readTree(line));
      }
      return rows;
    }
  }
}
