package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.app.desk.Assembly;
import org.parallax.language.Models;
import org.parallax.language.OpenNlpSplitter;
import org.parallax.language.UserCache;
import org.parallax.model.Claim;
import org.parallax.point.PairJudge;
import org.parallax.text.Vectors;

/**
 * Whether one text follows from another, contradicts it or neither, and how alike two texts are: by
 * the claims of both, the words that carry one another, and the comparisons that find differences
 * within a point. The one threshold of each set is chosen on other pairs than those measured.
 */
final class EntailmentEval {
  private static final String CONTRADICTION = "contradiction";

  private final PairReader reader;
  private final Vectors vectors;
  private final Map<String, Double> measures = new LinkedHashMap<>();

  EntailmentEval(PairReader reader, Vectors vectors) {
    this.reader = reader;
    this.vectors = vectors;
  }

  /** Measures with the models that ship. */
  static Map<String, Double> run(Path sets) throws IOException {
    PairReader reader =
        new PairReader(
            OpenNlpSplitter.open(),
            Models.open(UserCache.models(), System.err::println),
            Assembly.extractor());
    return new EntailmentEval(reader, Assembly.vectors(Quiet.PROGRESS))
        .measure(sets.resolve("matching"));
  }

  /** Measures by name, in the order of printing. */
  Map<String, Double> measure(Path folder) throws IOException {
    List<Following> rte = follow(TextPair.rte(folder.resolve("rte3_dev.tsv")));
    List<Following> even = every(2, rte);
    List<Following> odd = every(2, rte.subList(1, rte.size()));
    List<String> found = new ArrayList<>(labels(even, best(odd, EntailmentEval::accuracy)));
    found.addAll(labels(odd, best(even, EntailmentEval::accuracy)));
    List<Following> both = new ArrayList<>(even);
    both.addAll(odd);
    labelled("entailment.rte3-dev", both, found);
    List<Following> train = follow(every(9, TextPair.sick(folder.resolve("sick/SICK_train.txt"))));
    List<Following> sick = follow(TextPair.sick(folder.resolve("sick/SICK_trial.txt")));
    labelled("entailment.sick-trial", sick, labels(sick, best(train, EntailmentEval::accuracy)));
    alike("entailment.sick-trial", sick);
    paraphrases(
        follow(TextPair.paraphrases(folder.resolve("mrpc/msr-para-val.tsv"))),
        follow(every(3, TextPair.paraphrases(folder.resolve("mrpc/msr-para-test.tsv")))));
    List<TextPair> headlines = new ArrayList<>();
    for (String year : List.of("2013", "2014", "2015")) {
      headlines.addAll(TextPair.likeness(folder.resolve("sts-headlines-" + year + ".tsv")));
    }
    alike("entailment.headlines", follow(every(3, headlines)));
    return measures;
  }

  /** Every n-th pair, from the first. */
  private static <T> List<T> every(int n, List<T> pairs) {
    return IntStream.range(0, pairs.size()).filter(i -> i % n == 0).mapToObj(pairs::get).toList();
  }

  private List<Following> follow(List<TextPair> pairs) {
    List<PairReader.Told> told = pairs.stream().map(reader::read).toList();
    List<Claim> claims = told.stream().flatMap(t -> t.story().claims().stream()).toList();
    PairJudge judge = new PairJudge(claims, vectors);
    return told.stream().map(t -> Following.of(t, judge)).toList();
  }

  private static List<String> labels(List<Following> pairs, double least) {
    return pairs.stream().map(p -> p.label(least)).toList();
  }

  private static List<String> gold(List<Following> pairs) {
    return pairs.stream().map(p -> p.pair().label()).toList();
  }

  private static double accuracy(List<Following> pairs, double least) {
    return LabelScore.accuracy(labels(pairs, least), gold(pairs));
  }

  /** The threshold, in steps of a fiftieth, at which {@code measure} is the greatest. */
  private static double best(
      List<Following> pairs, ToDoubleBiFunction<List<Following>, Double> measure) {
    double best = 0;
    double most = -1;
    for (int step = 0; step <= 50; step++) {
      double value = measure.applyAsDouble(pairs, step / 50.0);
      if (value > most) {
        most = value;
        best = step / 50.0;
      }
    }
    return best;
  }

  private void labelled(String name, List<Following> pairs, List<String> found) {
    List<String> gold = gold(pairs);
    ConllScore.Part against = LabelScore.of(CONTRADICTION, found, gold);
    measures.put(name + ".accuracy", LabelScore.accuracy(found, gold));
    measures.put(name + ".contradiction.precision", against.precision());
    measures.put(name + ".contradiction.recall", against.recall());
    measures.put(name + ".contradiction.f1", against.f1());
    Map<String, Long> shares =
        gold.stream().collect(Collectors.groupingBy(l -> l, TreeMap::new, Collectors.counting()));
    Map<String, Long> grounds =
        pairs.stream()
            .filter(p -> p.against().isPresent())
            .collect(
                Collectors.groupingBy(
                    p ->
                        p.against().orElse("")
                            + (p.pair().label().equals(CONTRADICTION) ? " right" : " wrong"),
                    TreeMap::new,
                    Collectors.counting()));
    System.out.println(name + ": labels " + shares + "; set against one another by " + grounds);
  }

  private void alike(String name, List<Following> pairs) {
    List<Double> gold = pairs.stream().map(p -> p.pair().score()).toList();
    measures.put(
        name + ".pearson",
        LabelScore.pearson(pairs.stream().map(Following::likeness).toList(), gold));
  }

  private static List<String> paraphrases(List<Following> pairs, double least) {
    return pairs.stream().map(p -> p.likeness() >= least ? "1" : "0").toList();
  }

  private void paraphrases(List<Following> train, List<Following> test) {
    double least =
        best(train, (pairs, t) -> LabelScore.accuracy(paraphrases(pairs, t), gold(pairs)));
    List<String> found = paraphrases(test, least);
    measures.put("entailment.mrpc-test.accuracy", LabelScore.accuracy(found, gold(test)));
    measures.put("entailment.mrpc-test.f1", LabelScore.of("1", found, gold(test)).f1());
    List<String> always = test.stream().map(p -> "1").toList();
    System.out.printf(
        Locale.ROOT,
        "entailment.mrpc-test: %d pairs; always yes: accuracy %.3f, F1 %.3f%n",
        test.size(),
        LabelScore.accuracy(always, gold(test)),
        LabelScore.of("1", always, gold(test)).f1());
  }
}
