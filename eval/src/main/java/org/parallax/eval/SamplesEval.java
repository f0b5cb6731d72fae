package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Ledger;

/**
 * Stories that carry a person's reading: the samples that ship, and any folder of the same form.
 */
final class SamplesEval {
  private SamplesEval() {}

  /** The folders below {@code root} that hold reports and a gold file, by name. */
  static List<Path> stories(Path root) throws IOException {
    List<Path> stories = new ArrayList<>();
    try (var files = Files.walk(root, 4)) {
      files
          .filter(f -> f.endsWith("gold.json"))
          .sorted()
          .forEach(
              f -> {
                Path parent = f.getParent();
                if (parent != null) {
                  stories.add(parent);
                }
              });
    }
    return stories;
  }

  /** The measures of one story; its reports lie in "reports" beside the gold, or beside it. */
  static Map<String, StoryScore.Share> score(Path story, int threads) throws IOException {
    return StoryScore.of(ledger(story, threads), Gold.read(story.resolve("gold.json")));
  }

  /** The ledger of the reports of a story's folder. */
  static Ledger ledger(Path story, int threads) throws IOException {
    Path reports = story.resolve("reports");
    Path folder = Files.isDirectory(reports) ? reports : story;
    List<String> inputs = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "report-*")) {
      files.forEach(f -> inputs.add(f.toString()));
    }
    inputs.sort(null);
    return Run.on(inputs, threads);
  }

  /** All measures of all stories, named "samples.STORY.MEASURE". */
  static Map<String, Double> run(Path root) throws IOException {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (Path story : stories(root)) {
      Path name = story.getFileName();
      score(story, Runtime.getRuntime().availableProcessors())
          .forEach(
              (measure, share) -> {
                System.out.println(name + "\t" + measure + "\t" + share.hits() + "/" + share.of());
                measures.put("samples." + name + "." + measure, share.value());
              });
    }
    return measures;
  }
}
