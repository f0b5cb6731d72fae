package org.parallax.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;
import org.parallax.text.Words;

/**
 * How rare a term is: the logarithm of the reports seen so far over those that hold it. Two tables
 * of English words stand for a thousand reports read before the first, so that of five reports
 * neither the words of their event look common nor everyday words rare.
 */
final class Rarity {
  /** How many imagined reports the tables stand for. */
  private static final double BACKGROUND = 1000;

  /** In how many of the imagined reports a word stands that is in no table. */
  private static final double RARE = 0.5;

  /** No term counts as rarer, so that the scale stays when reports grow many. */
  private static final double MOST = Math.log(BACKGROUND / RARE);

  private static final Map<String, Double> COMMON = common();

  private final Map<String, Integer> holding = new HashMap<>();
  private int reports;

  private static Map<String, Double> common() {
    Map<String, Double> common = new HashMap<>();
    for (String table : List.of("common-words.tsv", "known-words.tsv")) {
      for (List<String> row : Table.beside(Rarity.class, table).rows()) {
        common.merge(Words.stem(row.get(0)), Double.parseDouble(row.get(1)), Math::max);
      }
    }
    return common;
  }

  /** Counts a report with these terms, each once. */
  void see(Iterable<String> terms) {
    reports++;
    terms.forEach(term -> holding.merge(term, 1, Integer::sum));
  }

  /** 0 for a term of every report, more for a rarer one, at most log 2000. */
  double of(String term) {
    double in = holding.getOrDefault(term, 0) + COMMON.getOrDefault(term, RARE);
    return Math.clamp(Math.log((BACKGROUND + reports + 1) / in), 0, MOST);
  }
}
