package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Outlet;
import org.parallax.model.Published;
import org.parallax.model.Report;
import org.parallax.story.SinglePassGrouper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grouping of reports into stories against labelled sets: B-cubed F1 and pairwise F1, the reports
 * streamed by day.
 */
final class StoryEval {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StoryEval() {}

  /** A report with the story that a person put it in. */
  private record Labelled(Report report, String story) {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    Map<String, Double> measures = new java.util.LinkedHashMap<>();
    score("stories.gva", incidents(sets.resolve("stories/gva-2013-2015.jsonl")), measures);
    score("stories.neus", roundups(sets.resolve("stories/neus/raw_crawled")), measures);
    return measures;
  }

  private static List<Labelled> incidents(Path file) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = MAPPER.readTree(line);
      labelled.add(
          new Labelled(
              report(
                  row.get("id").asString(),
                  row.get("headline").asString(),
                  row.get("articleBody").asString(),
                  row.get("datePublished").asString()),
              row.get("incident").asString()));
    }
    return labelled;
  }

  private static List<Labelled> roundups(Path folder) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode row = MAPPER.readTree(line);
        for (JsonNode told : row.get("news")) {
          StringBuilder body = new StringBuilder();
          told.get("newBody").forEach(part -> body.append(part.asString()).append('\n'));
          labelled.add(
              new Labelled(
                  report(
                      told.get("newsLink").asString(),
                      told.get("newsTitle").asString(),
                      body.toString(),
                      row.get("date").asString().substring(0, 10)),
                  row.get("id").asString()));
        }
      }
    }
    return labelled;
  }

  private static Report report(String id, String headline, String body, String date) {
    return new Report(
        id,
        id,
        new Outlet("", ""),
        Optional.empty(),
        Optional.of(headline),
        new Published.On(LocalDate.parse(date)),
        new Published.Unknown(),
        List.of(),
        List.of(),
        "",
        headline + "\n" + body,
        List.of(),
        "en",
        1,
        Optional.empty());
  }

  private static void score(String name, List<Labelled> labelled, Map<String, Double> measures) {
    List<Labelled> ordered =
        labelled.stream().sorted(Comparator.comparing(Labelled::report, Report.ORDER)).toList();
    List<Integer> found = new ArrayList<>(java.util.Collections.nCopies(ordered.size(), 0));
    List<List<Integer>> stories =
        new SinglePassGrouper().stories(ordered.stream().map(Labelled::report).toList());
    for (int story = 0; story < stories.size(); story++) {
      for (int report : stories.get(story)) {
        found.set(report, story);
      }
    }
    Map<String, Integer> both = new HashMap<>();
    Map<Integer, Integer> foundSize = new HashMap<>();
    Map<String, Integer> goldSize = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      foundSize.merge(found.get(i), 1, Integer::sum);
      goldSize.merge(ordered.get(i).story(), 1, Integer::sum);
      both.merge(found.get(i) + "\t" + ordered.get(i).story(), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    double shared = 0;
    for (Map.Entry<String, Integer> cell : both.entrySet()) {
      String[] key = cell.getKey().split("\t");
      double size = cell.getValue();
      precision += size * size / foundSize.getOrDefault(Integer.valueOf(key[0]), 1);
      recall += size * size / goldSize.getOrDefault(key[1], 1);
      shared += pairs(size);
    }
    double pairPrecision = shared / foundSize.values().stream().mapToDouble(StoryEval::pairs).sum();
    double pairRecall = shared / goldSize.values().stream().mapToDouble(StoryEval::pairs).sum();
    measures.put(name + ".bcubed", f1(precision / found.size(), recall / found.size()));
    measures.put(name + ".pairwise", f1(pairPrecision, pairRecall));
    measures.put(name + ".pairwise.precision", pairPrecision);
    measures.put(name + ".pairwise.recall", pairRecall);
  }

  private static double pairs(double size) {
    return size * (size - 1) / 2;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
