package org.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.intake.Intake;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Report;
import org.parallax.text.RegisterTable;
import org.parallax.text.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story of a labelled set that a person read, labelled by places alone: the texts stay in the
 * set.
 *
 * @param name "gva-101301"
 * @param part "dev", or "closing" for those that are not looked at while rules are made
 * @param reports its reports, in the order of the labels
 * @param gold the reading
 */
record LabelledStory(String name, String part, List<Report> reports, Gold gold) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The stories of {@code part}, their texts taken from the sets at {@code sets}. */
  static List<LabelledStory> of(String part, Path sets) throws IOException {
    Map<String, ObjectNode> articles = articles(sets);
    List<LabelledStory> stories = new ArrayList<>();
    for (List<String> row : Table.beside(LabelledStory.class, "points/stories.tsv").rows()) {
      if (row.get(0).equals(part)) {
        stories.add(read(part, row.get(1), articles));
      }
    }
    return stories;
  }

  private static LabelledStory read(String part, String file, Map<String, ObjectNode> articles)
      throws IOException {
    JsonNode labels = MAPPER.readTree(text("points/" + part + "/" + file));
    List<Report> reports = new ArrayList<>();
    Intake intake = new Intake(text -> "en", RegisterTable.shipped(), Limits.USUAL);
    for (JsonNode id : labels.get("reports")) {
      String input = "report-" + reports.size() + ".json";
      ObjectNode article = articles.get(labels.get("set").asString() + " " + id.asString());
      if (article == null) {
        throw new IOException("the sets hold no report " + id.asString() + " of " + file);
      }
      byte[] bytes = MAPPER.writeValueAsBytes(article);
      reports.add(intake.read(Capture.of(input, bytes)).reports().getFirst().report());
    }
    String name = file.substring(0, file.lastIndexOf('.'));
    return new LabelledStory(name, part, reports, gold(labels, reports));
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = LabelledStory.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no labels " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Gold gold(JsonNode labels, List<Report> reports) {
    List<Gold.Attributed> attributed = new ArrayList<>();
    for (JsonNode row : labels.get("attributed")) {
      List<String> chain = new ArrayList<>();
      row.get(2).forEach(s -> chain.add(words(reports, row.get(0).asInt(), s)));
      attributed.add(new Gold.Attributed(anchor(reports, row), chain));
    }
    List<Gold.Differing> differing = new ArrayList<>();
    Map<String, Boolean> alarms = new LinkedHashMap<>();
    for (JsonNode row : labels.get("discrepant")) {
      Map<Gold.Anchor, String> values = new LinkedHashMap<>();
      row.get("values").forEach(v -> values.put(anchor(reports, v), v.get(2).asString()));
      String name = "difference " + differing.size();
      differing.add(new Gold.Differing(name, row.get("kind").asString(), values));
      alarms.put(name, row.get("alarm").asBoolean());
    }
    return new Gold(
        attributed,
        matters(labels.get("same"), reports),
        differing,
        alarms,
        matters(labels.get("sharedOrigin"), reports),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Gold.Matter> matters(JsonNode rows, List<Report> reports) {
    List<Gold.Matter> matters = new ArrayList<>();
    for (JsonNode row : rows) {
      List<Gold.Anchor> members = new ArrayList<>();
      row.forEach(m -> members.add(anchor(reports, m)));
      matters.add(new Gold.Matter("matter " + matters.size(), members));
    }
    return matters;
  }

  private static Gold.Anchor anchor(List<Report> reports, JsonNode row) {
    int report = row.get(0).asInt();
    return new Gold.Anchor("D" + report, words(reports, report, row.get(1)));
  }

  private static String words(List<Report> reports, int report, JsonNode span) {
    return reports.get(report).text().substring(span.get(0).asInt(), span.get(1).asInt());
  }

  /** The articles of the sets as NewsArticle objects, by the name of the set and their id. */
  private static Map<String, ObjectNode> articles(Path sets) throws IOException {
    Map<String, ObjectNode> articles = new HashMap<>();
    for (String line : Files.readAllLines(sets.resolve("stories/gva-2013-2015.jsonl"))) {
      JsonNode row = MAPPER.readTree(line);
      ObjectNode article = article(row, "headline", "url", "datePublished");
      article.put("articleBody", row.get("articleBody").asString());
      articles.put("gva " + row.get("id").asString(), article);
    }
    List<Path> files;
    try (var listed = Files.list(sets.resolve("stories/neus/raw_crawled"))) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode row = MAPPER.readTree(line);
        for (Map.Entry<String, JsonNode> side : row.get("news").properties()) {
          articles.put(
              "neus " + row.get("id").asString() + "/" + side.getKey(),
              excerpt(side.getValue(), row.get("date").asString()));
        }
      }
    }
    return articles;
  }

  private static ObjectNode excerpt(JsonNode told, String date) {
    ObjectNode article = MAPPER.createObjectNode();
    List<String> paragraphs = new ArrayList<>();
    told.get("newBody").forEach(p -> paragraphs.add(p.asString()));
    article.put("@type", "NewsArticle");
    article.put("headline", told.get("newsTitle").asString());
    article.put("datePublished", date);
    article.put("url", told.get("newsLink").asString());
    article.put("publisher", told.get("newsSource").asString());
    article.put("articleBody", String.join("\n\n", paragraphs));
    return article;
  }

  private static ObjectNode article(JsonNode row, String... keys) {
    ObjectNode article = MAPPER.createObjectNode();
    article.put("@type", "NewsArticle");
    for (String key : keys) {
      Optional.ofNullable(row.get(key))
          .filter(v -> !v.isNull())
          .ifPresent(v -> article.put(key, v.asString()));
    }
    return article;
  }
}
