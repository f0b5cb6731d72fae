package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.name.Spelled;

/**
 * Learns which letters of other scripts stand for which Latin ones, from the part of the name lists
 * that is there to learn from, and writes the tables that ship. No chance is in it: the same lists
 * give the same tables.
 */
final class TrainNames {
  private static final int MOST = 9000;
  private static final String TABLES = "core/src/main/resources/org/parallax/name";

  private TrainNames() {}

  /** Writes a table a script into the checkout; the measures are the numbers of rows. */
  static Map<String, Double> run(Path sets) throws IOException {
    Map<Spelled.Script, LetterPairs> learners = new LinkedHashMap<>();
    for (Map.Entry<String, Spelled.Script> list : NameSets.SCRIPTS.entrySet()) {
      LetterPairs learner = learners.computeIfAbsent(list.getValue(), s -> new LetterPairs());
      List<NameSets.Row> rows = NameSets.rows(sets, list.getKey());
      for (NameSets.Row row : NameSets.of(NameSets.Part.LEARN, rows, MOST)) {
        learner.add(Spelled.of(row.other()).letters(), Spelled.of(row.latin()).letters());
      }
    }
    Path folder = Path.of(System.getProperty("parallax.home", "."), TABLES);
    Map<String, Double> sizes = new LinkedHashMap<>();
    for (Map.Entry<Spelled.Script, LetterPairs> learner : learners.entrySet()) {
      String script = learner.getKey().name().toLowerCase(Locale.ROOT);
      List<String> lines = new ArrayList<>(List.of(head(script)));
      learner.getValue().learn().forEach((p, w) -> lines.add(p.replace('|', '\t') + "\t" + w));
      Files.write(folder.resolve("letters-" + script + ".tsv"), lines);
      sizes.put("names.letters." + script, lines.size() - 1.0);
    }
    return sizes;
  }

  private static String head(String script) {
    return "# Letters of the script ("
        + script
        + "), Latin ones, and the weight that they stand for one another;"
        + " learned from Wikidata names (CC0) by \"eval train-names\".";
  }
}
