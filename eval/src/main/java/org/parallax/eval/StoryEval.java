package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.eval.StorySets.Labelled;
import org.parallax.model.Report;
import org.parallax.story.SinglePassGrouper;

/**
 * Grouping of reports into stories against labelled sets: B-cubed F1 and pairwise F1, the reports
 * streamed by day. The held-out half is the one that the shipped weights were not made on.
 */
final class StoryEval {
  private StoryEval() {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    Map<String, Double> measures = new LinkedHashMap<>();
    score("stories.gva", StorySets.incidents(sets), measures);
    score("stories.neus", StorySets.roundups(sets), measures);
    return measures;
  }

  private static void score(String name, List<Labelled> all, Map<String, Double> measures) {
    List<Labelled> unseen = StorySets.half(all, 1);
    add(name, all, measures);
    add(name + ".held-out", unseen, measures);
    add(name + ".held-out.undated", unseen.stream().map(Labelled::undated).toList(), measures);
    add(name + ".held-out.brief", unseen.stream().map(Labelled::brief).toList(), measures);
  }

  private static void add(String name, List<Labelled> labelled, Map<String, Double> measures) {
    List<Report> reports = labelled.stream().map(Labelled::report).toList();
    GroupScore score =
        GroupScore.of(
            new SinglePassGrouper().stories(reports),
            labelled.stream().map(Labelled::story).toList());
    measures.put(name + ".bcubed", score.bcubed());
    measures.put(name + ".pairwise", score.pairwise());
    measures.put(name + ".pairwise.precision", score.precision());
    measures.put(name + ".pairwise.recall", score.recall());
  }
}
