package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.AttributionBy;
import org.parallax.app.desk.RuleChoice;
import org.parallax.app.export.LedgerFiles;
import org.parallax.model.Backing;
import org.parallax.model.Channel;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Origin;
import org.parallax.model.Proposition;
import org.parallax.model.Quantity;
import org.parallax.model.Stance;
import org.parallax.model.Time;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published ledger, its schema, its description and the model say the same. */
class LedgerSchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:-[a-z]+)*");
  private static final int MOST_TOLD = 10;

  /** From the definition of a row to the file that holds such rows. */
  private static final Map<String, String> ROWS =
      new TreeMap<>(
          Map.of(
              "report", "reports.jsonl",
              "claim", "claims.jsonl",
              "point", "points.jsonl",
              "discrepancy", "discrepancies.jsonl",
              "origin", "origins.jsonl",
              "entity", "entities.jsonl",
              "story", "stories.jsonl",
              "run", "run.json"));

  private static final Map<String, Class<? extends Enum<?>>> LISTS =
      Map.ofEntries(
          Map.entry("claimKind", Claim.Kind.class),
          Map.entry("stance", Stance.class),
          Map.entry("channelKind", Channel.Kind.class),
          Map.entry("tense", Proposition.Tense.class),
          Map.entry("role", Proposition.Role.class),
          Map.entry("wording", Quantity.Wording.class),
          Map.entry("quantityKind", Quantity.Kind.class),
          Map.entry("granularity", Time.Granularity.class),
          Map.entry("anchor", Time.Anchor.class),
          Map.entry("grade", Grade.Name.class),
          Map.entry("difference", Discrepancy.Type.class),
          Map.entry("originKind", Origin.Kind.class),
          Map.entry("backingLevel", Backing.Level.class),
          Map.entry("proof", Backing.Proof.class),
          Map.entry("entityType", Entity.Type.class));

  @TempDir private Path folder;

  private static JsonNode schema() throws IOException {
    return MAPPER.readTree(Files.readString(DOCS.resolve("ledger.schema.json")));
  }

  @Test
  void everyRowOfTheSamplesKeepsTheSchema() throws IOException {
    LedgerFiles.write(
        SampleStories.ledger(), Assembly.run(AttributionBy.LEARNED, RuleChoice.usual()), folder);
    Set<String> written = new TreeSet<>();
    try (var files = Files.list(folder)) {
      files.forEach(f -> written.add(String.valueOf(f.getFileName())));
    }
    assertEquals(new TreeSet<>(ROWS.values()), written);
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, String> row : ROWS.entrySet()) {
      Schema definition = definition(row.getKey());
      List<String> lines = Files.readAllLines(folder.resolve(row.getValue()));
      assertFalse(lines.isEmpty(), row.getValue() + " holds rows");
      for (String line : lines) {
        for (Error error : definition.validate(MAPPER.readTree(line))) {
          broken.add(row.getValue() + " " + error + " in " + line.substring(0, 40));
        }
      }
    }
    assertEquals(
        List.of(), broken.stream().limit(MOST_TOLD).toList(), broken.size() + " rows are broken");
  }

  @Test
  void aRowWithAKeyTooManyOrTooFewIsFound() throws IOException {
    Schema origin = definition("origin");
    String row =
        "{'id':'o-0123456789abcdef','kind':'document','label':'','behind':[],'claims':[%s]%s}";
    String claim = "'c-0123456789abcdef'";
    assertEquals(0, origin.validate(json(row.formatted(claim, ",'proofs':[]"))).size());
    assertEquals(1, origin.validate(json(row.formatted(claim, ""))).size());
    assertEquals(1, origin.validate(json(row.formatted(claim, ",'proofs':[],'x':1"))).size());
    assertEquals(1, origin.validate(json(row.formatted("'c-1'", ",'proofs':[]"))).size());
  }

  private static JsonNode json(String text) {
    return MAPPER.readTree(text.replace('\'', '"'));
  }

  private static Schema definition(String name) throws IOException {
    tools.jackson.databind.node.ObjectNode one =
        (tools.jackson.databind.node.ObjectNode) schema().deepCopy();
    one.put("$ref", "#/$defs/" + name);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(one);
  }

  @Test
  void closedListsAreThoseOfTheModel() throws IOException {
    JsonNode definitions = schema().get("$defs");
    for (Map.Entry<String, Class<? extends Enum<?>>> list : LISTS.entrySet()) {
      List<String> codes =
          Arrays.stream(list.getValue().getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      assertEquals(codes, values(definitions.get(list.getKey())), list.getKey());
    }
    assertEquals(
        Arrays.stream(Factuality.values()).map(Factuality::code).toList(),
        values(definitions.get("factuality")));
  }

  private static List<String> values(JsonNode definition) {
    List<String> values = new ArrayList<>();
    definition.get("enum").forEach(v -> values.add(v.asString()));
    return values;
  }

  @Test
  void everyObjectIsClosedAndAllItsKeysAreAlwaysThere() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    collectObjects(schema(), objects);
    assertTrue(objects.size() > ROWS.size());
    for (JsonNode object : objects) {
      assertEquals("false", object.path("additionalProperties").toString(), object.toString());
      Set<String> required = new TreeSet<>();
      object.get("required").forEach(r -> required.add(r.asString()));
      assertEquals(new TreeSet<>(object.get("properties").propertyNames()), required);
    }
  }

  private static void collectObjects(JsonNode node, List<JsonNode> into) {
    if (node.has("properties")) {
      into.add(node);
    }
    node.forEach(child -> collectObjects(child, into));
  }

  @Test
  void descriptionNamesTheSameRowsAndKeys() throws IOException {
    Map<String, Set<String>> described = described();
    assertEquals(ROWS.keySet(), described.keySet());
    for (String row : ROWS.keySet()) {
      Set<String> keys =
          new TreeSet<>(schema().get("$defs").get(row).get("properties").propertyNames());
      assertEquals(keys, described.get(row), row);
    }
  }

  @Test
  void descriptionNamesEveryInnerKeyAndEveryValue() throws IOException {
    String text = Files.readString(DOCS.resolve("ledger.md"));
    Set<String> codes = new TreeSet<>();
    CODE.matcher(text).results().forEach(code -> codes.addAll(words(code.group(1))));
    Set<String> words = words(text);
    List<JsonNode> objects = new ArrayList<>();
    collectObjects(schema(), objects);
    Set<String> keys = new TreeSet<>();
    objects.forEach(o -> keys.addAll(o.get("properties").propertyNames()));
    keys.removeAll(codes);
    assertEquals(Set.of(), keys, "keys that docs/ledger.md does not name");
    Set<String> values = new TreeSet<>();
    for (String list : LISTS.keySet()) {
      values.addAll(values(schema().get("$defs").get(list)));
    }
    values.removeAll(words);
    assertEquals(Set.of(), values, "values that docs/ledger.md does not name");
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From a row to the keys that the description gives it. */
  private static Map<String, Set<String>> described() throws IOException {
    Map<String, Set<String>> described = new LinkedHashMap<>();
    for (String section : Files.readString(DOCS.resolve("ledger.md")).split("\n## ")) {
      String title = section.lines().findFirst().orElse("");
      for (Map.Entry<String, String> row : ROWS.entrySet()) {
        String plural = row.getValue().replace(".jsonl", "").replace(".json", "");
        Pattern bullet = Pattern.compile("(?m)^- \\*\\*" + plural + "\\*\\* `\\{([^}]*)}`");
        bullet
            .matcher(section)
            .results()
            .forEach(found -> described.put(row.getKey(), words(found.group(1))));
        if (title.equals(row.getValue())) {
          described.put(row.getKey(), keys(section));
        }
      }
    }
    return described;
  }

  /** The first cells of the table's rows; without a table, the codes outside of brackets. */
  private static Set<String> keys(String section) {
    List<String> cells =
        section.lines().filter(l -> l.startsWith("| `")).map(l -> l.split("\\|")[1]).toList();
    String text = cells.isEmpty() ? section.replaceAll("\\([^)]*\\)", "") : String.join(" ", cells);
    Set<String> keys = new TreeSet<>();
    CODE.matcher(text).results().forEach(code -> keys.addAll(words(code.group(1))));
    return keys;
  }
}
