package org.parallax.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses the lines of a brief: greedily, each time the one that adds the most of importance and of
 * words not yet covered. What a set of lines is worth grows with diminishing returns, for which the
 * greedy choice is near the best (Lin and Bilmes, 2011).
 */
final class Selection {
  static final int FEWEST = 6;
  static final int MOST = 12;
  private static final double DIVERSITY = 0.6;
  private static final double CONFLICT = 0.6;
  private static final int TOP_TERMS = 400;

  private final List<List<Candidate>> open;
  private final List<Candidate> chosen = new ArrayList<>();
  private final Map<String, Integer> covered = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  private Selection(List<List<Candidate>> points) {
    this.open = new ArrayList<>(points.stream().filter(p -> !p.isEmpty()).toList());
    Map<String, Integer> counts = new HashMap<>();
    for (List<Candidate> point : open) {
      Set<String> terms = new TreeSet<>();
      point.forEach(c -> terms.addAll(c.terms()));
      int reports = point.getFirst().reports();
      terms.forEach(t -> counts.merge(t, reports, Integer::sum));
    }
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP_TERMS)
        .forEach(e -> weights.put(e.getKey(), MOST * e.getValue() / Math.max(1, all)));
  }

  /**
   * The lines of a brief, the weightiest first. At least half of them speak of points that two or
   * more reports tell, where there is any such point.
   *
   * @param points the lines that can be said of each point, the best first
   */
  static List<Candidate> of(List<List<Candidate>> points) {
    Selection selection = new Selection(points);
    selection.choose();
    return List.copyOf(selection.chosen);
  }

  private void choose() {
    long shared = open.stream().filter(p -> p.getFirst().isShared()).count();
    int size = size(shared);
    while (chosen.size() < size) {
      Optional<Candidate> next = best(shared > 0);
      if (next.isEmpty()) {
        return;
      }
      Candidate line = next.get();
      chosen.add(line);
      line.terms().forEach(t -> covered.merge(t, 1, Integer::sum));
      open.removeIf(p -> p.getFirst().point().id().equals(line.point().id()));
    }
  }

  private static int size(long shared) {
    if (shared == 0) {
      return FEWEST;
    }
    return (int) Math.min(Math.min(MOST, 2 * shared), Math.max(FEWEST, shared + FEWEST / 2));
  }

  private Optional<Candidate> best(boolean mustShare) {
    long single = chosen.stream().filter(c -> !c.isShared()).count();
    boolean isSingleAllowed = !mustShare || 2 * (single + 1) <= chosen.size() + 1;
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (List<Candidate> point : open) {
      Optional<Candidate> line =
          point.stream()
              .filter(c -> c.isShared() || isSingleAllowed)
              .filter(c -> chosen.stream().noneMatch(c::repeats))
              .findFirst();
      if (line.isPresent() && gain(line.get()) > most) {
        best = line.get();
        most = gain(best);
      }
    }
    return Optional.ofNullable(best);
  }

  private double gain(Candidate line) {
    double fresh = 0;
    for (String term : new TreeSet<>(line.terms())) {
      int times = covered.getOrDefault(term, 0);
      fresh += weights.getOrDefault(term, 0.0) * (Math.sqrt(times + 1) - Math.sqrt(times));
    }
    double disputed = (double) chosen.stream().filter(Candidate::isDisputed).count();
    double conflict =
        line.isDisputed() ? CONFLICT * (Math.sqrt(disputed + 1.0) - Math.sqrt(disputed)) : 0;
    return line.importance() + DIVERSITY * fresh + conflict;
  }
}
