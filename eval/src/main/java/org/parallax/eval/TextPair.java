package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two texts with what people said of them.
 *
 * @param id within its set
 * @param text the first
 * @param hypothesis the second, which may follow from the first
 * @param label "entailment", "contradiction", "neutral"; "1" or "0" for a paraphrase or none; empty
 *     where only a score is given
 * @param score how alike they are, by the set's scale; 0 where only a label is given
 */
record TextPair(String id, String text, String hypothesis, String label, double score) {

  /** RTE-3 with three labels: id, task, length, label, label of two, text, hypothesis. */
  static List<TextPair> rte(Path file) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    for (String[] row : rows(file, 7)) {
      pairs.add(new TextPair("rte-" + row[0], row[5], row[6], row[3], 0));
    }
    return pairs;
  }

  /** SICK: id, two sentences, relatedness 1 to 5, label. */
  static List<TextPair> sick(Path file) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    for (String[] row : rows(file, 5)) {
      String label = row[4].strip().toLowerCase(Locale.ROOT);
      pairs.add(new TextPair("sick-" + row[0], row[1], row[2], label, Double.parseDouble(row[3])));
    }
    return pairs;
  }

  /** The Microsoft Research paraphrases: label, two ids, two sentences. */
  static List<TextPair> paraphrases(Path file) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    for (String[] row : rows(file, 5)) {
      pairs.add(new TextPair("mrpc-" + row[1] + "-" + row[2], row[3], row[4], row[0], 0));
    }
    return pairs;
  }

  /** STS: likeness 0 to 5 and two texts, without a heading; rows without a score are left out. */
  static List<TextPair> likeness(Path file) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      if (row.length >= 3 && !row[0].isBlank()) {
        String id = name + "-" + pairs.size();
        pairs.add(new TextPair(id, row[1], row[2], "", Double.parseDouble(row[0])));
      }
    }
    return pairs;
  }

  /** The rows below the heading that have so many cells. */
  private static List<String[]> rows(Path file, int cells) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(row -> row.length >= cells)
        .toList();
  }
}
