package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.text.Words;

/**
 * The passages that reports share word for word, apart from small edits and leaving out what stands
 * within quotation marks: that two reports quote one sentence does not make one a copy of the
 * other. Runs of five words are the fingerprints; runs that a few other words interrupt are one
 * passage (after the chaining of passim).
 */
final class SharedPassages {
  private static final int FINGERPRINT_WORDS = 5;
  private static final int LARGEST_GAP = 4;
  private static final int LEAST_PASSAGE = 14;

  private final List<Report> reports;
  private final List<List<Words.Word>> words = new ArrayList<>();
  private final Map<String, Set<Integer>> fingerprints = new HashMap<>();

  SharedPassages(List<Report> reports) {
    this.reports = reports;
    for (int i = 0; i < reports.size(); i++) {
      List<Words.Word> own = unquoted(reports.get(i).text());
      words.add(own);
      for (String fingerprint : fingerprints(own)) {
        fingerprints.computeIfAbsent(fingerprint, k -> new HashSet<>()).add(i);
      }
    }
  }

  private static List<Words.Word> unquoted(String text) {
    List<Span> quoted = Quoted.in(text);
    return Words.of(text).stream()
        .filter(w -> quoted.stream().noneMatch(q -> q.contains(w.span())))
        .toList();
  }

  private static List<String> fingerprints(List<Words.Word> words) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i + FINGERPRINT_WORDS <= words.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < i + FINGERPRINT_WORDS; j++) {
        run.append(words.get(j).folded()).append(' ');
      }
      found.add(run.toString());
    }
    return found;
  }

  /**
   * What a report shares with others.
   *
   * @param passages by the index of the other report, in the order of this report's text
   * @param share of this report's unquoted words that lie in them, by the index of the other
   *     report, 0 to 1
   */
  record Shared(Map<Integer, List<Span>> passages, Map<Integer, Double> share) {}

  /** What the report of that index shares with each other one. */
  Shared of(int report) {
    List<Words.Word> own = words.get(report);
    Map<Integer, boolean[]> covered = new TreeMap<>();
    List<String> prints = fingerprints(own);
    for (int i = 0; i < prints.size(); i++) {
      for (int other : fingerprints.getOrDefault(prints.get(i), Set.of())) {
        if (other != report) {
          boolean[] at = covered.computeIfAbsent(other, k -> new boolean[own.size()]);
          java.util.Arrays.fill(at, i, i + FINGERPRINT_WORDS, true);
        }
      }
    }
    Map<Integer, List<Span>> passages = new TreeMap<>();
    Map<Integer, Double> share = new TreeMap<>();
    covered.forEach(
        (other, at) -> {
          List<int[]> runs = runs(at);
          if (!runs.isEmpty()) {
            passages.put(
                other,
                runs.stream()
                    .map(r -> own.get(r[0]).span().hull(own.get(r[1] - 1).span()))
                    .toList());
            share.put(other, runs.stream().mapToInt(r -> r[1] - r[0]).sum() / (double) own.size());
          }
        });
    return new Shared(passages, share);
  }

  /**
   * The covered runs, small gaps closed, as pairs of first and behind last; those of fewer words
   * than a passage are dropped.
   */
  private static List<int[]> runs(boolean[] covered) {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < covered.length; i++) {
      if (covered[i]) {
        if (!runs.isEmpty() && i - runs.getLast()[1] <= LARGEST_GAP) {
          runs.getLast()[1] = i + 1;
        } else {
          runs.add(new int[] {i, i + 1});
        }
      }
    }
    runs.removeIf(run -> run[1] - run[0] < LEAST_PASSAGE);
    return runs;
  }

  Report report(int index) {
    return reports.get(index);
  }
}
