package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of ECB+ (Cybulska and Vossen 2014), its validated sentences only: documents in words, and
 * the mentions of events with the chain of each.
 *
 * @param documents by id, in the order of the file
 * @param mentions of events, in the order of the file
 */
record EcbPlus(Map<String, Document> documents, List<Mention> mentions) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * A document.
   *
   * @param id "7_3ecbplus": topic, number, collection
   * @param sentences the words by the number of the sentence
   */
  record Document(String id, SortedMap<Integer, List<String>> sentences) {
    /** The seminal event: topic and collection, "7_ecbplus". */
    String subtopic() {
      return topic() + "_" + id.replaceAll("^[^_]*_[0-9]*", "");
    }

    String topic() {
      return id.substring(0, id.indexOf('_'));
    }

    /** The document as a text with a line a sentence. */
    Words words() {
      return Words.of(sentences);
    }
  }

  /**
   * A text made of words.
   *
   * @param text a line a sentence
   * @param spans where each word stands, by the number of the sentence
   */
  record Words(String text, Map<Integer, List<Span>> spans) {
    /** Where the words of a mention stand. */
    List<Span> spans(Mention mention) {
      List<Span> words = spans.getOrDefault(mention.sentence(), List.of());
      return mention.tokens().stream().map(words::get).toList();
    }

    static Words of(SortedMap<Integer, List<String>> sentences) {
      StringBuilder text = new StringBuilder();
      Map<Integer, List<Span>> spans = new LinkedHashMap<>();
      sentences.forEach(
          (number, words) -> {
            if (!text.isEmpty()) {
              text.append('\n');
            }
            int line = text.length();
            List<Span> places = new ArrayList<>();
            for (String word : words) {
              if (text.length() > line && !isAttached(word)) {
                text.append(' ');
              }
              places.add(new Span(text.length(), text.length() + word.length()));
              text.append(word);
            }
            spans.put(number, places);
          });
      return new Words(text.toString(), spans);
    }

    private static boolean isAttached(String word) {
      return word.matches("[,.;:!?%)]|['’](s|S|re|ve|ll|d|m)|n['’]t");
    }
  }

  /**
   * A mention of an event.
   *
   * @param document id of the document
   * @param sentence number of the sentence
   * @param tokens numbers of the words, at least one
   * @param chain name of the event
   */
  record Mention(String document, int sentence, List<Integer> tokens, String chain) {}

  /** Reads the part {@code name} ("Dev", "Train") from the folder. */
  static EcbPlus read(Path folder, String name) throws IOException {
    return of(
        Files.readAllLines(folder.resolve("ECB_" + name + "_corpus.txt")),
        Files.readString(folder.resolve("ECB_" + name + "_Event_gold_mentions.json")));
  }

  /**
   * A part from rows of document, sentence, number, word and label, and a JSON list of mentions.
   */
  static EcbPlus of(List<String> rows, String json) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length >= 4) {
        documents
            .computeIfAbsent(cells[0], id -> new Document(id, new TreeMap<>()))
            .sentences()
            .computeIfAbsent(Integer.valueOf(cells[1]), k -> new ArrayList<>())
            .add(cells[3]);
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode row : MAPPER.readTree(json)) {
      List<Integer> tokens = new ArrayList<>();
      row.get("tokens_number").forEach(t -> tokens.add(t.asInt()));
      mentions.add(
          new Mention(
              row.get("doc_id").asString(),
              row.get("sent_id").asInt(),
              List.copyOf(tokens),
              row.get("coref_chain").asString()));
    }
    return new EcbPlus(documents, mentions);
  }
}
