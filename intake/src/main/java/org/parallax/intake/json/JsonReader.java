package org.parallax.intake.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Encoding;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON file: one article, or a container of several, which is a list, an object with
 * {@code @graph}, or an object with one list of articles. The archive keeps the file of a single
 * article and, for one of several, its object written anew.
 */
public final class JsonReader {
  private final Limits limits;
  private final JsonText json;

  public JsonReader(Limits limits) {
    this.limits = limits;
    this.json = new JsonText(limits);
  }

  public Found read(Capture capture) throws IOException {
    Bytes bytes = capture.content().bytes();
    return switch (json.parse(Encoding.of(bytes, List.of()).text())) {
      case JsonText.Parsed.Faulty faulty ->
          Found.of(
              new Problem(
                  capture.input(),
                  "line " + faulty.line() + ", column " + faulty.column(),
                  faulty.sentence()));
      case JsonText.Parsed.Value value -> read(capture.input(), bytes, value.node());
    };
  }

  private Found read(String input, Bytes bytes, JsonNode root) {
    Graph graph = Graph.of(List.of(root));
    if (root.isArray()) {
      return records(input, List.copyOf(root.values()), graph);
    }
    if (root.path("@graph").isArray()) {
      List<JsonNode> articles =
          root.path("@graph").valueStream().filter(n -> new Article(n, graph).isArticle()).toList();
      return records(input, articles, graph);
    }
    Article article = new Article(root, graph);
    if (article.isLiveBlog() && !article.updates().isEmpty()) {
      return records(input, article.updates().stream().map(Article::node).toList(), graph);
    }
    if (article.headline().isPresent() || article.body().isPresent()) {
      return Found.of(ArticleDraft.of("", bytes, article));
    }
    return listed(root)
        .map(articles -> records(input, articles, graph))
        .findFirst()
        .orElseGet(() -> Found.of(nothing(input, "")));
  }

  /** The lists of objects that the root holds. */
  private static Stream<List<JsonNode>> listed(JsonNode root) {
    return root.valueStream()
        .filter(JsonNode::isArray)
        .map(list -> List.copyOf(list.values()))
        .filter(list -> !list.isEmpty() && list.stream().allMatch(JsonNode::isObject));
  }

  private Found records(String input, List<JsonNode> nodes, Graph graph) {
    Found.Collector found = new Found.Collector();
    for (int i = 0; i < Math.min(limits.records(), nodes.size()); i++) {
      String record = Draft.nth(i + 1);
      Article article = new Article(nodes.get(i), graph);
      Draft draft = ArticleDraft.of(record, Bytes.utf8(nodes.get(i).toString()), article);
      if (draft.isEmpty()) {
        found.add(nothing(input + record, "record " + (i + 1)));
      } else {
        found.add(draft);
      }
    }
    if (nodes.isEmpty()) {
      found.add(nothing(input, ""));
    }
    if (nodes.size() > limits.records()) {
      found.add(
          new Problem(
              input,
              "record " + (limits.records() + 1),
              "Records beyond the first " + limits.records() + " were not read."));
    }
    return found.found();
  }

  static Problem nothing(String input, String place) {
    return new Problem(input, place, "It has neither headline nor articleBody.");
  }
}
