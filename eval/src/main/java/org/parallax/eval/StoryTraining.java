package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.eval.StorySets.Labelled;
import org.parallax.model.Report;
import org.parallax.story.JoinModel;
import org.parallax.story.Signal;
import org.parallax.story.SinglePassGrouper;
import org.parallax.story.SinglePassGrouper.Compared;

/**
 * Makes the weights of {@link JoinModel} from half 0 of the labelled sets: a logistic fit on the
 * pairs that the grouper compares, as they are and as if undated, both sets of equal weight; then
 * the threshold that groups these halves best. There is no chance in it.
 */
final class StoryTraining {
  private static final double PAIRS_A_SET = 50_000;
  private static final double LOWEST = -2;
  private static final double STEP = 0.1;
  private static final int STEPS = 25;

  private StoryTraining() {}

  /**
   * A set to learn from.
   *
   * @param dated how much its pairs count as they are; the dates of round-ups say too much, since
   *     all reports of one bear the same
   * @param undated how much they count as if they had no date
   */
  private record Part(List<Labelled> half, double dated, double undated) {}

  /** The lines of {@code join-weights.tsv}. */
  static List<String> run(Path sets) throws IOException {
    List<Part> parts =
        List.of(
            new Part(StorySets.half(StorySets.incidents(sets), 0), 1, 0.3),
            new Part(StorySets.half(StorySets.roundups(sets), 0), 0.1, 0.9));
    JoinModel model = fit(parts);
    List<String> lines = new ArrayList<>();
    lines.add(row("bias", model.bias()));
    for (Signal signal : Signal.values()) {
      lines.add(row(signal.name(), model.weights().getOrDefault(signal, 0.0)));
    }
    lines.add(row("# best least on this half", threshold(model, parts)));
    lines.add(row("least", JoinModel.shipped().least()));
    return lines;
  }

  private static String row(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.3f", name, value);
  }

  private static JoinModel fit(List<Part> parts) {
    JoinModel none = new JoinModel(0, Map.of(), 0);
    List<double[]> rows = new ArrayList<>();
    List<Boolean> isTrue = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    for (Part part : parts) {
      List<Labelled> half = part.half();
      List<Compared> compared = new SinglePassGrouper(none).grouping(reports(half)).compared();
      for (Compared pair : compared) {
        boolean isOne = half.get(pair.later()).story().equals(half.get(pair.earlier()).story());
        rows.add(row(pair.signals()));
        rows.add(row(Signal.undated(pair.signals())));
        isTrue.addAll(List.of(isOne, isOne));
        counts.add(part.dated() * PAIRS_A_SET / compared.size());
        counts.add(part.undated() * PAIRS_A_SET / compared.size());
      }
    }
    double[] weights = LogisticFit.of(rows, isTrue, counts);
    Map<Signal, Double> bySignal = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      bySignal.put(signal, weights[signal.ordinal() + 1]);
    }
    return new JoinModel(weights[0], bySignal, 0);
  }

  private static double[] row(Map<Signal, Double> signals) {
    double[] row = new double[Signal.values().length];
    signals.forEach((signal, value) -> row[signal.ordinal()] = value);
    return row;
  }

  /** The threshold that gives the best sum of B-cubed and pairwise F1. */
  private static double threshold(JoinModel fitted, List<Part> parts) {
    double best = LOWEST;
    double most = 0;
    for (int step = 0; step < STEPS; step++) {
      JoinModel model = new JoinModel(fitted.bias(), fitted.weights(), LOWEST + step * STEP);
      double sum = 0;
      for (Part part : parts) {
        GroupScore score = score(model, part);
        sum += score.bcubed() + score.pairwise();
      }
      best = sum > most ? model.least() : best;
      most = Math.max(most, sum);
    }
    return best;
  }

  private static GroupScore score(JoinModel model, Part part) {
    return GroupScore.of(
        new SinglePassGrouper(model).stories(reports(part.half())),
        part.half().stream().map(Labelled::story).toList());
  }

  private static List<Report> reports(List<Labelled> labelled) {
    return labelled.stream().map(Labelled::report).toList();
  }
}
