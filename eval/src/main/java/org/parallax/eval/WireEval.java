package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.intake.Intake;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.origin.AgencyCredit;
import org.parallax.text.RegisterTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether an article is an agency's, against the column "wire" of PolNeAR's metadata (train and
 * dev): once with the byline given, once by the text alone. Articles of which the metadata do not
 * know are left out.
 */
final class WireEval {
  private static final String UNKNOWN = "NA";
  private static final String NONE = "None";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private WireEval() {}

  static void run(Path sets, Map<String, Double> measures) throws IOException {
    Path folder = sets.resolve("attribution/polnear");
    List<Map<String, String>> rows = rows(folder.resolve("metadata.tsv"));
    for (boolean isSigned : new boolean[] {true, false}) {
      int found = 0;
      int wire = 0;
      int both = 0;
      for (Map<String, String> row : rows) {
        Optional<Path> text = text(folder, row);
        String truth = row.getOrDefault("wire", UNKNOWN);
        if (text.isPresent() && !truth.equals(UNKNOWN)) {
          boolean isFound = isWire(report(text.get(), row, isSigned));
          boolean isWire = !truth.equals(NONE);
          found += isFound ? 1 : 0;
          wire += isWire ? 1 : 0;
          both += isFound && isWire ? 1 : 0;
        }
      }
      String prefix = "reuse.polnear-wire." + (isSigned ? "" : "text-alone.");
      measures.put(prefix + "precision", (double) both / Math.max(1, found));
      measures.put(prefix + "recall", (double) both / Math.max(1, wire));
    }
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> names = List.of(lines.getFirst().split("\t", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
        row.put(names.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Optional<Path> text(Path folder, Map<String, String> row) {
    String part = row.getOrDefault("compartment", "");
    if (!part.equals("train") && !part.equals("dev")) {
      return Optional.empty();
    }
    Path file = folder.resolve(part).resolve("text").resolve(row.get("filename") + ".txt");
    return Files.exists(file) ? Optional.of(file) : Optional.empty();
  }

  private static Report report(Path file, Map<String, String> row, boolean isSigned)
      throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf('\n');
    ObjectNode article = MAPPER.createObjectNode();
    article.put("@type", "NewsArticle");
    article.put("headline", row.getOrDefault("title", ""));
    article.put("publisher", row.getOrDefault("publisher", ""));
    article.put("articleBody", end < 0 ? text : text.substring(end).strip());
    if (isSigned && !row.getOrDefault("author", NONE).equals(NONE)) {
      article.put("author", row.get("author"));
    }
    Intake intake = new Intake(words -> "en", RegisterTable.shipped(), Limits.USUAL);
    byte[] bytes = MAPPER.writeValueAsBytes(article);
    return intake.read(Capture.of("article.json", bytes)).reports().getFirst().report();
  }

  private static boolean isWire(Report report) {
    Register register = RegisterTable.shipped();
    return AgencyCredit.of(report, register).filter(AgencyCredit::isWhole).isPresent();
  }
}
