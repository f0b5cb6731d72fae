package org.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.text.Table;
import org.parallax.text.Words;

/**
 * Reports as vectors of words, weighted by tf-idf and of length 1. How rare a word is comes from
 * the reports at hand and, so that five reports of one event do not make its own words look common,
 * from a table of common English words.
 */
final class WordVectors {
  /** How many imagined reports the table of common words stands for. */
  private static final double BACKGROUND = 1000;

  private static final double RARE = 0.5;
  private static final Map<String, Double> COMMON = common();

  private WordVectors() {}

  private static Map<String, Double> common() {
    Map<String, Double> common = new HashMap<>();
    for (List<String> row : Table.beside(WordVectors.class, "common-words.tsv").rows()) {
      common.merge(Words.stem(row.get(0)), Double.parseDouble(row.get(1)), Math::max);
    }
    return common;
  }

  /** A vector for each bag of words, in the order given; weights are positive. */
  static List<Map<String, Double>> of(List<Map<String, Integer>> bags) {
    Map<String, Integer> frequency = new HashMap<>();
    for (Map<String, Integer> bag : bags) {
      bag.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Map<String, Integer> bag : bags) {
      Map<String, Double> vector = new TreeMap<>();
      double square = 0;
      for (Map.Entry<String, Integer> word : bag.entrySet()) {
        double in =
            frequency.getOrDefault(word.getKey(), 0) + COMMON.getOrDefault(word.getKey(), RARE);
        double rarity = Math.log((BACKGROUND + bags.size() + 1) / in);
        if (rarity > 0) {
          double weight = (1 + Math.log(word.getValue())) * rarity;
          vector.put(word.getKey(), weight);
          square += weight * weight;
        }
      }
      double length = Math.sqrt(square);
      vector.replaceAll((word, weight) -> weight / length);
      vectors.add(vector);
    }
    return vectors;
  }
}
