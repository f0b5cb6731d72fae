package org.parallax.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common English words are in news: in how many of a thousand imagined reports a word stands,
 * by its stem. Two tables stand for reports that nobody has read, so that of five reports neither
 * the words of their event look common nor everyday words rare.
 */
public final class CommonWords {
  /** How many imagined reports the tables stand for. */
  public static final double REPORTS = 1000;

  /** In how many of the imagined reports a word stands that is in no table. */
  public static final double RARE = 0.5;

  private static final Map<String, Double> COMMON = read();

  private CommonWords() {}

  private static Map<String, Double> read() {
    Map<String, Double> common = new HashMap<>();
    for (String table : List.of("common-words.tsv", "known-words.tsv")) {
      for (List<String> row : Table.beside(CommonWords.class, table).rows()) {
        common.merge(Words.stem(row.get(0)), Double.parseDouble(row.get(1)), Math::max);
      }
    }
    return common;
  }

  /** In how many of {@link #REPORTS} reports a word with that stem stands. */
  public static double holding(String stem) {
    return COMMON.getOrDefault(stem, RARE);
  }

  /** How rare a word with that stem is: near 0 for one of every report, 1 for one of none. */
  public static double rarity(String stem) {
    return Math.log(REPORTS / holding(stem)) / Math.log(REPORTS / RARE);
  }
}
