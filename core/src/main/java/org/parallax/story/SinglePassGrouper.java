package org.parallax.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Extraction;
import org.parallax.model.Report;

/**
 * Takes the reports one by one: each joins the story of the report that it resembles most, if it
 * resembles it enough, and opens a story otherwise. Likeness is the cosine of tf-idf vectors, which
 * falls with the days between two reports (the single pass of topic detection and tracking, with
 * the time decay of Miranda et al. 2018). An index of words finds the candidates, so that cost
 * grows with the words shared and not with the square of the reports.
 */
public final class SinglePassGrouper implements StoryGrouper {
  /** The least likeness of two reports of one event; {@code eval stories} measures it. */
  private static final double JOIN = 0.19;

  /** The least likeness of the middles of two stories that are one. */
  private static final double REPAIR = 0.22;

  /** For a repair the two must also be told within days of each other. */
  private static final double REPAIR_DAYS = 2;

  /** After so many days likeness has fallen to a third. */
  private static final double DECAY_DAYS = 10;

  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  @Override
  public List<List<Extraction>> group(List<Extraction> extractions) {
    List<Report> reports = extractions.stream().map(Extraction::report).toList();
    List<List<Extraction>> groups = new ArrayList<>();
    for (List<Integer> story : stories(reports)) {
      groups.add(story.stream().map(extractions::get).toList());
    }
    return groups;
  }

  /** A word of a report with its weight there. */
  private record Posting(int report, double weight) {}

  /** The stories, each a list of indices of reports in their order, by their first report. */
  public List<List<Integer>> stories(List<Report> reports) {
    List<Map<String, Double>> vectors =
        WordVectors.of(reports.stream().map(TextWords::of).toList());
    List<List<Integer>> stories = new ArrayList<>();
    List<Integer> assigned = assign(reports, vectors);
    for (int i = 0; i < assigned.size(); i++) {
      if (assigned.get(i) == stories.size()) {
        stories.add(new ArrayList<>());
      }
      stories.get(assigned.get(i)).add(i);
    }
    return new StoryRepair(
            REPAIR, vectors, (a, b) -> decay(reports.get(a), reports.get(b), REPAIR_DAYS))
        .of(stories);
  }

  /** The number of the story of each report, from 0 in the order of their first reports. */
  private static List<Integer> assign(List<Report> reports, List<Map<String, Double>> vectors) {
    Map<String, List<Posting>> index = new HashMap<>();
    List<Integer> stories = new ArrayList<>();
    int opened = 0;
    for (int i = 0; i < reports.size(); i++) {
      int nearest = nearest(i, vectors.get(i), index, reports);
      stories.add(nearest < 0 ? opened++ : stories.get(nearest));
      for (Map.Entry<String, Double> word : vectors.get(i).entrySet()) {
        index
            .computeIfAbsent(word.getKey(), k -> new ArrayList<>())
            .add(new Posting(i, word.getValue()));
      }
    }
    return stories;
  }

  /** The report before {@code i} that is most like it, or -1 where none is like enough. */
  private static int nearest(
      int i, Map<String, Double> vector, Map<String, List<Posting>> index, List<Report> reports) {
    Map<Integer, Double> likeness = new TreeMap<>();
    for (Map.Entry<String, Double> word : vector.entrySet()) {
      for (Posting posting : index.getOrDefault(word.getKey(), List.of())) {
        likeness.merge(posting.report(), word.getValue() * posting.weight(), Double::sum);
      }
    }
    int nearest = -1;
    double best = JOIN;
    for (Map.Entry<Integer, Double> candidate : likeness.entrySet()) {
      double decayed =
          candidate.getValue() * decay(reports.get(i), reports.get(candidate.getKey()), DECAY_DAYS);
      if (decayed > best) {
        best = decayed;
        nearest = candidate.getKey();
      }
    }
    return nearest;
  }

  /** 1 for reports of one time or of unknown time, falling with the days between them. */
  private static double decay(Report a, Report b, double scale) {
    Instant first = a.published().sortKey();
    Instant second = b.published().sortKey();
    if (first.equals(Instant.MAX) || second.equals(Instant.MAX)) {
      return 1;
    }
    double days = Math.abs(Duration.between(first, second).toSeconds()) / SECONDS_A_DAY;
    return Math.exp(-days / scale);
  }
}
