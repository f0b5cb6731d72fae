package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.origin.ComparedText;
import org.parallax.origin.Reuse;
import org.parallax.text.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text reuse: answers rewritten at four levels, articles that carry an agency's text, and three
 * hundred pairs of reports on one incident.
 */
final class ReuseEval {
  private static final String UNREADABLE = "unreadable";
  private static final int LABEL = 3;
  private static final int FIRST_LABEL = 4;

  private ReuseEval() {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    Map<String, Double> measures = new LinkedHashMap<>();
    RewritingEval.run(sets, measures);
    WireEval.run(sets, measures);
    Map<String, String> texts = texts(sets);
    pairs("reuse.gva.", LABEL, texts, measures);
    pairs("reuse.gva.first-label.", FIRST_LABEL, texts, measures);
    return measures;
  }

  private static Map<String, String> texts(Path sets) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(sets.resolve("stories/gva-2013-2015.jsonl"))) {
      JsonNode row = mapper.readTree(line);
      texts.put(
          row.get("id").asString(),
          row.get("headline").asString() + "\n" + row.get("articleBody").asString());
    }
    return texts;
  }

  private static void pairs(
      String prefix, int column, Map<String, String> texts, Map<String, Double> measures) {
    Map<String, Integer> counts = new TreeMap<>();
    int right = 0;
    int all = 0;
    int found = 0;
    int marked = 0;
    int both = 0;
    for (List<String> row : Table.beside(ReuseEval.class, "reuse/gva-pairs.tsv").rows()) {
      String label = row.get(column);
      if (!label.equals(UNREADABLE)) {
        Reuse reuse = Reuse.of(text(texts, row.get(1)), text(texts, row.get(2)));
        boolean isOfText = label.equals("copy") || label.equals("edited");
        all++;
        right += label.equals(name(reuse.kind())) ? 1 : 0;
        found += reuse.isOfText() ? 1 : 0;
        marked += isOfText ? 1 : 0;
        both += isOfText && reuse.isOfText() ? 1 : 0;
        counts.merge(label + " taken for " + name(reuse.kind()), 1, Integer::sum);
      }
    }
    counts.forEach((what, number) -> System.out.println(prefix + "\t" + what + "\t" + number));
    double precision = (double) both / Math.max(1, found);
    double recall = (double) both / Math.max(1, marked);
    measures.put(prefix + "four-kinds", (double) right / Math.max(1, all));
    measures.put(prefix + "text-reused.precision", precision);
    measures.put(prefix + "text-reused.recall", recall);
    measures.put(
        prefix + "text-reused.f1", both == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }

  private static ComparedText text(Map<String, String> texts, String id) {
    return ComparedText.of(texts.getOrDefault(id, ""));
  }

  private static String name(Reuse.Kind kind) {
    return kind == Reuse.Kind.NONE ? "independent" : kind.name().toLowerCase(Locale.ROOT);
  }
}
