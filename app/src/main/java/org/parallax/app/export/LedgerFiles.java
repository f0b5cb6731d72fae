package org.parallax.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parallax.model.Ledger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the published ledger: a folder of files of JSON rows, UTF-8, a line feed behind each row.
 */
public final class LedgerFiles {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LedgerFiles() {}

  /**
   * Writes the files of {@code ledger} into {@code folder} and replaces those that are there.
   *
   * @param run what {@code run.json} tells: versions, rule packs, model hashes, options, in the
   *     order given
   */
  public static void write(Ledger ledger, Map<String, Object> run, Path folder) throws IOException {
    Files.createDirectories(folder);
    LedgerRows rows = new LedgerRows(new LedgerIndex(ledger));
    write(folder, "reports", ledger.reports(), rows::report);
    write(folder, "stories", ledger.stories(), rows::story);
    write(folder, "claims", ledger.claims(), rows::claim);
    write(folder, "points", ledger.points(), rows::point);
    write(folder, "discrepancies", ledger.discrepancies(), rows::discrepancy);
    write(folder, "origins", ledger.origins(), rows::origin);
    write(folder, "entities", ledger.entities(), rows::entity);
    Files.writeString(folder.resolve("run.json"), node(run) + "\n", StandardCharsets.UTF_8);
  }

  private static <T> void write(
      Path folder, String name, List<T> values, Function<T, ObjectNode> row) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(name + ".jsonl"), StandardCharsets.UTF_8)) {
      for (T value : values) {
        out.write(MAPPER.writeValueAsString(row.apply(value)));
        out.write('\n');
      }
    }
  }

  private static ObjectNode node(Map<String, Object> values) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    values.forEach(
        (key, value) -> {
          if (value instanceof List<?> list) {
            ArrayNode array = node.putArray(key);
            list.forEach(item -> array.add(String.valueOf(item)));
          } else {
            node.put(key, String.valueOf(value));
          }
        });
    return node;
  }
}
