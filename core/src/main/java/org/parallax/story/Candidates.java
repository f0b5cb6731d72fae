package org.parallax.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the earlier reports that are worth a comparison: those that share the heaviest terms.
 * Bounded in terms, in reports a term and in findings, so that the cost of a report does not grow
 * with the reports before it.
 */
final class Candidates {
  private static final int HEAVIEST_TERMS = 40;
  private static final int LATEST_HOLDERS = 400;
  private static final int MOST_FOUND = 30;

  private final Map<Integer, Deque<Posting>> index = new HashMap<>();

  /** A term's weight in a report. */
  private record Posting(int report, double weight) {}

  /** The reports added before that are most like this one, most like first. */
  List<Integer> of(TermVector body) {
    Map<Integer, Double> likeness = new TreeMap<>();
    for (int at : heaviest(body)) {
      for (Posting posting : index.getOrDefault(body.terms()[at], new ArrayDeque<>())) {
        likeness.merge(posting.report(), posting.weight() * body.weights()[at], Double::sum);
      }
    }
    return likeness.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Lets later reports find this one. */
  void add(int report, TermVector body) {
    for (int at : heaviest(body)) {
      Deque<Posting> holders = index.computeIfAbsent(body.terms()[at], term -> new ArrayDeque<>());
      holders.addLast(new Posting(report, body.weights()[at]));
      if (holders.size() > LATEST_HOLDERS) {
        holders.removeFirst();
      }
    }
  }

  private static List<Integer> heaviest(TermVector body) {
    return IntStream.range(0, body.terms().length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer at) -> -body.weights()[at])
                .thenComparing(Comparator.naturalOrder()))
        .limit(HEAVIEST_TERMS)
        .toList();
  }
}
