package org.parallax.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A labelled passage in tagged form: tokens with one label each, laid over the text that they come
 * from. It is the form on which exact figures are published.
 *
 * @param tokens where each token stands in the text; empty spans where the text has no such sign
 * @param labels "O", or "B-" or "I-" and a part
 */
record TaggedRow(List<Span> tokens, List<String> labels) {
  /** The three parts of an attribution. */
  static final List<String> PARTS = List.of("source", "cue", "content");

  TaggedRow {
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
  }

  /**
   * The rows of a file, by article; of an article that stands there in several versions, the first
   * by the name of its annotator.
   *
   * @param texts the texts of the articles by name
   */
  static Map<String, List<TaggedRow>> read(Path file, Map<String, String> texts)
      throws IOException {
    Map<String, String> first = new LinkedHashMap<>();
    List<JsonNode> nodes = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode node = JsonMapper.shared().readTree(line);
        nodes.add(node);
        String id = node.get("id").asString();
        first.merge(article(id), id, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    Map<String, List<TaggedRow>> rows = new LinkedHashMap<>();
    Map<String, TokenAligner> aligners = new LinkedHashMap<>();
    for (JsonNode node : nodes) {
      String id = node.get("id").asString();
      String article = article(id);
      String text = texts.get(article);
      if (text != null && id.equals(first.get(article))) {
        TokenAligner aligner = aligners.computeIfAbsent(article, a -> new TokenAligner(text));
        rows.computeIfAbsent(article, a -> new ArrayList<>())
            .add(new TaggedRow(aligner.next(words(node.get("tokens"))), words(node.get("labels"))));
      }
    }
    return rows;
  }

  private static String article(String id) {
    return id.substring(0, id.lastIndexOf('_'));
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(w -> words.add(w.asString()));
    return words;
  }

  /** The labelled stretches of a part, as first and last token. */
  Set<Span> labelled(String part) {
    Set<Span> found = new TreeSet<>();
    int start = -1;
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      if (start >= 0 && !label.equals("I-" + part)) {
        found.add(new Span(start, i - 1));
        start = -1;
      }
      if (label.endsWith("-" + part) && start < 0) {
        start = i;
      }
    }
    return found;
  }

  /** The tokens that each of {@code spans} takes, as first and last token. */
  Set<Span> taken(List<Span> spans) {
    Set<Span> found = new TreeSet<>();
    for (Span span : spans) {
      int from = -1;
      int to = -1;
      for (int i = 0; i < tokens.size(); i++) {
        Span token = tokens.get(i);
        boolean isTaken = !token.isEmpty() && token.overlaps(span);
        from = isTaken && from < 0 ? i : from;
        to = isTaken ? i : to;
      }
      if (from >= 0) {
        found.add(new Span(from, to));
      }
    }
    return found;
  }
}
