package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's reading of a story. Anchors are exact substrings of a report; "D0" is the report whose
 * file name begins "report-0".
 *
 * @param attributed claims with the chain that stands behind them, outermost source first
 * @param same matters that several reports tell
 * @param discrepant what is not told alike
 * @param alarms by the name of a discrepancy, whether both sides cannot plainly be true
 * @param sharedOrigin statements behind several claims
 * @param names spellings of one thing
 * @param factuality how certain a claim is presented
 * @param related pairs of matters whose joining is no fault
 */
record Gold(
    List<Attributed> attributed,
    List<Matter> same,
    List<Differing> discrepant,
    Map<String, Boolean> alarms,
    List<Matter> sharedOrigin,
    List<List<String>> names,
    List<Certain> factuality,
    List<List<String>> related) {

  /** Words of a report. */
  record Anchor(String report, String words) {}

  /** A claim with its chain. */
  record Attributed(Anchor anchor, List<String> chain) {}

  /** Anchors that tell one thing. */
  record Matter(String name, List<Anchor> members) {}

  /** Anchors that tell one thing differently, with the value of each. */
  record Differing(String name, String kind, Map<Anchor, String> values) {}

  /** A claim with its factuality. */
  record Certain(Anchor anchor, String value) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Gold read(Path file) throws IOException {
    JsonNode root = MAPPER.readTree(Files.readString(file));
    List<Attributed> attributed = new ArrayList<>();
    for (JsonNode row : root.path("attributed")) {
      attributed.add(new Attributed(anchor(row), strings(row.get(2))));
    }
    List<Differing> discrepant = new ArrayList<>();
    for (JsonNode row : root.path("discrepant")) {
      Map<Anchor, String> values = new LinkedHashMap<>();
      row.get(2).forEach(m -> values.put(anchor(m), m.get(2).asString()));
      discrepant.add(new Differing(row.get(0).asString(), row.get(1).asString(), values));
    }
    Map<String, Boolean> alarms = new LinkedHashMap<>();
    root.path("alarms").forEach(row -> alarms.put(row.get(0).asString(), row.get(1).asBoolean()));
    List<Certain> factuality = new ArrayList<>();
    for (JsonNode row : root.path("factuality")) {
      factuality.add(new Certain(anchor(row), row.get(2).asString()));
    }
    return new Gold(
        attributed,
        matters(root.path("same")),
        discrepant,
        alarms,
        matters(root.path("shared_origin")),
        lists(root.path("names")),
        factuality,
        lists(root.path("related")));
  }

  private static Anchor anchor(JsonNode row) {
    return new Anchor(row.get(0).asString(), row.get(1).asString());
  }

  private static List<Matter> matters(JsonNode rows) {
    List<Matter> matters = new ArrayList<>();
    for (JsonNode row : rows) {
      List<Anchor> members = new ArrayList<>();
      row.get(1).forEach(m -> members.add(anchor(m)));
      matters.add(new Matter(row.get(0).asString(), members));
    }
    return matters;
  }

  private static List<List<String>> lists(JsonNode rows) {
    List<List<String>> lists = new ArrayList<>();
    rows.forEach(row -> lists.add(strings(row)));
    return lists;
  }

  private static List<String> strings(JsonNode row) {
    List<String> strings = new ArrayList<>();
    row.forEach(s -> strings.add(s.asString()));
    return strings;
  }
}
