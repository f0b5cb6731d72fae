package org.parallax.story;

import java.util.HashMap;
import java.util.Map;
import org.parallax.text.CommonWords;

/**
 * How rare a term is: the logarithm of the reports seen so far over those that hold it. Two tables
 * of English words stand for a thousand reports read before the first, so that of five reports
 * neither the words of their event look common nor everyday words rare.
 */
final class Rarity {
  /** No term counts as rarer, so that the scale stays when reports grow many. */
  private static final double MOST = Math.log(CommonWords.REPORTS / CommonWords.RARE);

  private final Map<String, Integer> holding = new HashMap<>();
  private int reports;

  /** Counts a report with these terms, each once. */
  void see(Iterable<String> terms) {
    reports++;
    terms.forEach(term -> holding.merge(term, 1, Integer::sum));
  }

  /** 0 for a term of every report, more for a rarer one, at most log 2000. */
  double of(String term) {
    double in = holding.getOrDefault(term, 0) + CommonWords.holding(term);
    return Math.clamp(Math.log((CommonWords.REPORTS + reports + 1) / in), 0, MOST);
  }
}
