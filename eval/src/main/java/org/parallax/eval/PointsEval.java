package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Points against twenty stories that people read: pairs of places that tell one matter and stand in
 * one point (recall), pairs of places of two matters that stand in one point (against precision).
 * The ten closing stories are not looked at while rules are made.
 */
final class PointsEval {
  private PointsEval() {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    Map<String, Double> measures = new LinkedHashMap<>();
    OneStory job = OneStory.open();
    for (String part : new String[] {"dev", "closing"}) {
      Map<String, int[]> sums = new LinkedHashMap<>();
      for (LabelledStory story : LabelledStory.of(part, sets)) {
        Map<String, StoryScore.Share> shares =
            StoryScore.of(job.ledger(story.reports()), story.gold());
        shares.forEach(
            (name, share) -> {
              int[] sum = sums.computeIfAbsent(name, k -> new int[2]);
              sum[0] += share.hits();
              sum[1] += share.of();
            });
        System.out.println(
            part
                + "\t"
                + story.name()
                + "\tone matter joined "
                + printed(shares, "same-point")
                + "\ttwo matters kept apart "
                + printed(shares, "kept-apart"));
      }
      print(part, sums, measures);
    }
    return measures;
  }

  private static String printed(Map<String, StoryScore.Share> shares, String measure) {
    StoryScore.Share share = shares.getOrDefault(measure, new StoryScore.Share(0, 0));
    return share.hits() + "/" + share.of();
  }

  private static void print(String part, Map<String, int[]> sums, Map<String, Double> measures) {
    String prefix = "points." + part + ".";
    int[] same = sums.getOrDefault("same-point", new int[2]);
    int[] apart = sums.getOrDefault("kept-apart", new int[2]);
    int wrong = apart[1] - apart[0];
    double precision = share(same[0], same[0] + wrong);
    double recall = share(same[0], same[1]);
    measures.put(prefix + "join-precision", precision);
    measures.put(prefix + "join-recall", recall);
    measures.put(
        prefix + "join-f1",
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    for (String name :
        new String[] {
          "claims-found",
          "speaker-right",
          "chain-right",
          "differences-found",
          "differences-listed",
          "shared-origin",
          "origins-kept-apart"
        }) {
      int[] sum = sums.getOrDefault(name, new int[2]);
      measures.put(prefix + name, share(sum[0], sum[1]));
    }
  }

  private static double share(int hits, int of) {
    return of == 0 ? 0 : (double) hits / of;
  }
}
