package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.point.PairSurvey;
import org.parallax.text.Vectors;

/**
 * Learns the weights by which two claims are judged to answer one question, from pairs of claims of
 * stories that people read, and prints them as the table that ships. No chance is in it: the same
 * stories give the same weights.
 */
final class TrainPoints {
  private static final double RIDGE = 1;

  /** A claim of no labelled matter may still tell it: such pairs count in part. */
  private static final double UNLABELLED = 0.5;

  private static final double LEAST_WEIGHT = 0.005;

  private final List<double[]> measures = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();
  private final List<Double> trust = new ArrayList<>();

  private TrainPoints() {}

  /** Prints the weights, from the stories of the sets and the open samples. */
  static void run(Path samples, Path sets) throws IOException {
    TrainPoints training = new TrainPoints();
    OneStory job = OneStory.open();
    for (LabelledStory story : LabelledStory.of("dev", sets)) {
      training.take(job.ledger(story.reports()), story.gold(), job.vectors());
    }
    List<Path> folders = new ArrayList<>();
    try (var listed = Files.list(samples)) {
      listed.filter(f -> Files.exists(f.resolve("gold.json"))).sorted().forEach(folders::add);
    }
    folders.add(sets.resolve("corpora/kursk"));
    for (Path folder : folders) {
      training.take(
          SamplesEval.ledger(folder, Runtime.getRuntime().availableProcessors()),
          Gold.read(folder.resolve("gold.json")),
          job.vectors());
    }
    training.print();
  }

  private void take(Ledger ledger, Gold gold, Vectors vectors) {
    GoldClaims anchors = new GoldClaims(ledger);
    Map<String, Set<String>> matters = new HashMap<>();
    for (Gold.Matter matter : gold.same()) {
      for (Gold.Anchor anchor : matter.members()) {
        for (Claim claim : anchors.around(anchor)) {
          matters.computeIfAbsent(claim.id(), k -> new TreeSet<>()).add(matter.name());
        }
      }
    }
    Map<String, String> reports = new HashMap<>();
    ledger.claims().forEach(c -> reports.put(c.id(), c.report()));
    for (PairSurvey.Pair pair : PairSurvey.of(ledger.claims(), vectors)) {
      Set<String> first = matters.getOrDefault(pair.first(), Set.of());
      Set<String> second = matters.getOrDefault(pair.second(), Set.of());
      boolean oneReport = Objects.equals(reports.get(pair.first()), reports.get(pair.second()));
      if (!pair.forbidden() && !oneReport && !(first.isEmpty() && second.isEmpty())) {
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        measures.add(pair.measures().stream().mapToDouble(m -> m).toArray());
        answers.add(!shared.isEmpty());
        trust.add(first.isEmpty() || second.isEmpty() ? UNLABELLED : 1);
      }
    }
  }

  private void print() {
    double[] weights =
        Logistic.learn(
            measures.toArray(double[][]::new),
            answers,
            trust.stream().mapToDouble(t -> t).toArray(),
            RIDGE);
    long together = answers.stream().filter(a -> a).count();
    System.out.println("# Pairs of one matter: " + together + " of " + answers.size() + ".");
    List<String> names = PairSurvey.names();
    for (int i = 0; i < names.size(); i++) {
      if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
        System.out.println(names.get(i) + "\t" + String.format(Locale.ROOT, "%.2f", weights[i]));
      }
    }
  }
}
