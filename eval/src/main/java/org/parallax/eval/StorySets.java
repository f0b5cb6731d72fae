package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Published;
import org.parallax.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that people put into stories: local news on shootings in the United States by incident
 * (GVA), and excerpts by round-up (NeuS). The reports of a round-up all bear its date.
 */
final class StorySets {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final int WORDS_OF_A_BRIEF = 20;

  private StorySets() {}

  /** A report with the story that a person put it in. */
  record Labelled(Report report, String story) {

    /** The same without a date. */
    Labelled undated() {
      return as(report.text(), new Published.Unknown());
    }

    /** The same cut down to its headline and the first words, as a feed's item tells it. */
    Labelled brief() {
      String text = report.text();
      int cut = report.headline().orElse("").length() + 1;
      for (int words = 0; words < WORDS_OF_A_BRIEF && cut < text.length(); cut++) {
        words += Character.isWhitespace(text.charAt(cut)) ? 1 : 0;
      }
      return as(text.substring(0, Math.min(cut, text.length())), report.published());
    }

    private Labelled as(String text, Published published) {
      return new Labelled(told(report.id(), report.headline().orElse(""), text, published), story);
    }
  }

  /** The half that the story belongs to: the model is made on half 0 and measured on half 1. */
  static List<Labelled> half(List<Labelled> labelled, int half) {
    return labelled.stream().filter(l -> Math.floorMod(l.story().hashCode(), 2) == half).toList();
  }

  static List<Labelled> incidents(Path sets) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    for (String line : Files.readAllLines(sets.resolve("stories/gva-2013-2015.jsonl"))) {
      JsonNode row = MAPPER.readTree(line);
      String headline = row.get("headline").asString();
      labelled.add(
          new Labelled(
              told(
                  row.get("id").asString(),
                  headline,
                  headline + "\n" + row.get("articleBody").asString(),
                  new Published.On(LocalDate.parse(row.get("datePublished").asString()))),
              row.get("incident").asString()));
    }
    return labelled;
  }

  static List<Labelled> roundups(Path sets) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    List<Path> files;
    try (var listed = Files.list(sets.resolve("stories/neus/raw_crawled"))) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode row = MAPPER.readTree(line);
        LocalDate date = LocalDate.parse(row.get("date").asString().substring(0, 10));
        for (JsonNode told : row.get("news")) {
          String headline = told.get("newsTitle").asString();
          StringBuilder text = new StringBuilder(headline).append('\n');
          told.get("newBody").forEach(part -> text.append(part.asString()).append('\n'));
          labelled.add(
              new Labelled(
                  told(
                      told.get("newsLink").asString(),
                      headline,
                      text.toString(),
                      new Published.On(date)),
                  row.get("id").asString()));
        }
      }
    }
    return labelled;
  }

  private static Report told(String id, String headline, String text, Published published) {
    return Report.ofText(id, text, List.of()).under(headline).on(published);
  }
}
