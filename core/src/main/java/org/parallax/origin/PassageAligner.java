package org.parallax.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the passages that two texts share by local alignment: runs of the same words are the seeds,
 * the heaviest first, and each is drawn out on both sides over words that were put in, left out or
 * exchanged, as long as what comes behind them outweighs them. Rare words weigh more than common
 * ones. After greedy string tiling (Wise 1993) and the chaining of passim (Smith, Cordell and
 * Mullen 2015).
 */
public final class PassageAligner {
  private static final int SEED_WORDS = 3;
  private static final int MOST_PLACES = 40;

  /** How many words at most may lie between two runs of one passage, in either text. */
  private static final int LARGEST_GAP = 6;

  private static final double GAP_COST = 0.22;
  private static final double SHIFT_COST = 0.1;

  private final ComparedText first;
  private final ComparedText second;
  private final BitSet takenFirst = new BitSet();
  private final BitSet takenSecond = new BitSet();

  private PassageAligner(ComparedText first, ComparedText second) {
    this.first = first;
    this.second = second;
  }

  /** A run of the same words. */
  private record Run(int first, int second, int length, double weight) {
    static final Comparator<Run> HEAVIEST =
        Comparator.comparingDouble((Run r) -> -r.weight())
            .thenComparingInt(r -> -r.length())
            .thenComparingInt(Run::first)
            .thenComparingInt(Run::second);
  }

  /** What the two share, in the order of the first; no word belongs to two passages. */
  public static List<Passage> align(ComparedText first, ComparedText second) {
    return new PassageAligner(first, second).passages();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Run seed : seeds()) {
      trimmed(seed).ifPresent(run -> passages.add(passage(run)));
    }
    passages.sort(Comparator.comparing(Passage::first).thenComparing(Passage::second));
    return passages;
  }

  private List<Run> seeds() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + SEED_WORDS <= second.size(); j++) {
      places.computeIfAbsent(key(second, j), k -> new ArrayList<>()).add(j);
    }
    List<Run> seeds = new ArrayList<>();
    for (int i = 0; i + SEED_WORDS <= first.size(); i++) {
      List<Integer> at = places.getOrDefault(key(first, i), List.of());
      for (int j : at.size() > MOST_PLACES ? List.<Integer>of() : at) {
        if (i == 0 || j == 0 || !isSame(i - 1, j - 1)) {
          seeds.add(run(i, j));
        }
      }
    }
    seeds.sort(Run.HEAVIEST);
    return seeds;
  }

  private static String key(ComparedText text, int at) {
    StringBuilder key = new StringBuilder();
    for (int i = at; i < at + SEED_WORDS; i++) {
      key.append(text.stem(i)).append(' ');
    }
    return key.toString();
  }

  private boolean isSame(int i, int j) {
    return first.stem(i).equals(second.stem(j));
  }

  private boolean isFree(int i, int j) {
    return i >= 0
        && j >= 0
        && i < first.size()
        && j < second.size()
        && !takenFirst.get(i)
        && !takenSecond.get(j);
  }

  private Run run(int i, int j) {
    int length = 0;
    double weight = 0;
    while (isFree(i + length, j + length) && isSame(i + length, j + length)) {
      weight += first.weight(i + length);
      length++;
    }
    return new Run(i, j, length, weight);
  }

  /** The longest part of the run whose words belong to no passage yet, if it is still a seed. */
  private Optional<Run> trimmed(Run run) {
    Run best = new Run(0, 0, 0, 0);
    int at = 0;
    while (at < run.length()) {
      Run part = run(run.first() + at, run.second() + at);
      best = part.length() > best.length() ? part : best;
      at += Math.max(1, part.length());
    }
    return best.length() < SEED_WORDS ? Optional.empty() : Optional.of(best);
  }

  private Passage passage(Run seed) {
    List<Run> runs = new ArrayList<>();
    take(seed, runs);
    drawOut(seed, runs, 1);
    drawOut(seed, runs, -1);
    runs.sort(Comparator.comparingInt(Run::first));
    return weighed(runs);
  }

  private Passage weighed(List<Run> runs) {
    Run start = runs.getFirst();
    Run end = runs.getLast();
    int lastFirst = end.first() + end.length() - 1;
    int lastSecond = end.second() + end.length() - 1;
    int same = 0;
    int quoted = 0;
    double weight = 0;
    double quotedWeight = 0;
    for (Run run : runs) {
      for (int k = 0; k < run.length(); k++) {
        double one = first.weight(run.first() + k);
        same++;
        if (first.isQuoted(run.first() + k) && second.isQuoted(run.second() + k)) {
          quoted++;
          quotedWeight += one;
        } else {
          weight += one;
        }
      }
    }
    return new Passage(
        first.span(start.first(), lastFirst),
        second.span(start.second(), lastSecond),
        same,
        quoted,
        runs.size(),
        Math.max(lastFirst - start.first(), lastSecond - start.second()) + 1,
        weight,
        quotedWeight);
  }

  private void take(Run run, List<Run> runs) {
    takenFirst.set(run.first(), run.first() + run.length());
    takenSecond.set(run.second(), run.second() + run.length());
    runs.add(run);
  }

  /** Adds the runs that follow in the direction, 1 for behind and -1 for before. */
  private void drawOut(Run from, List<Run> runs, int direction) {
    Run at = from;
    while (true) {
      Run next = next(at, direction);
      if (next.length() == 0) {
        return;
      }
      take(next, runs);
      at = next;
    }
  }

  /** The run next to {@code at} that outweighs the gap to it the most; of length 0 if none does. */
  private Run next(Run at, int direction) {
    int i0 = direction > 0 ? at.first() + at.length() : at.first() - 1;
    int j0 = direction > 0 ? at.second() + at.length() : at.second() - 1;
    Run best = new Run(0, 0, 0, 0);
    double most = 0;
    for (int di = 0; di <= LARGEST_GAP; di++) {
      for (int dj = 0; dj <= LARGEST_GAP; dj++) {
        int i = i0 + direction * di;
        int j = j0 + direction * dj;
        if (isFree(i, j) && isSame(i, j)) {
          Run run = direction > 0 ? run(i, j) : runBefore(i, j);
          double gain = run.weight() - GAP_COST * Math.max(di, dj) - SHIFT_COST * Math.abs(di - dj);
          if (gain > most) {
            most = gain;
            best = run;
          }
        }
      }
    }
    return best;
  }

  private Run runBefore(int i, int j) {
    int length = 0;
    double weight = 0;
    while (isFree(i - length, j - length) && isSame(i - length, j - length)) {
      weight += first.weight(i - length);
      length++;
    }
    return new Run(i - length + 1, j - length + 1, length, weight);
  }
}
