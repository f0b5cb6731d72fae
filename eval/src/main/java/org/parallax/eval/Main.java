package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The commands of a checkout that measure: eval and bench. */
public final class Main {
  private static final String USAGE =
      """
      usage: parallax eval samples                    the sample stories against their gold
             parallax eval story DIR                  a folder with reports and gold.json
             parallax eval NAME --sets PATH           a labelled set:
             parallax eval time|quantities|places|names   invented sentences alone
             parallax eval train-points --sets PATH   prints the weights by which claims are joined
             parallax eval train-stories --sets PATH  prints the weights by which reports are joined
             parallax eval train-names --sets PATH    learn which letters of scripts stand for one another
             parallax eval chains                     invented texts with the chain of every claim
             parallax eval train-attribution --sets PATH   teach the models of attribution, write their weights
             parallax eval diff LEDGER LEDGER         claims, joins and alarms won and lost
             parallax bench [SECONDS]                 speed, stage by stage
      Exit codes: 0 at or above every floor, 1 below one, 2 wrong usage or a set that is missing.
      """;

  private Main() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) throws IOException {
    Path samples = Path.of(System.getProperty("parallax.home", "."), "samples");
    if (arguments.size() >= 1 && arguments.getFirst().equals("bench")) {
      Bench.run(samples, arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 20);
      return 0;
    }
    if (arguments.size() == 2 && arguments.get(1).equals("samples")) {
      return judge(SamplesEval.run(samples));
    }
    if (arguments.size() == 2 && arguments.get(1).equals("chains")) {
      return judge(ChainsEval.run());
    }
    if (arguments.size() == 2 && own().containsKey(arguments.get(1))) {
      return judge(own().get(arguments.get(1)).run());
    }
    if (arguments.size() == 3 && arguments.get(1).equals("story")) {
      return judge(SamplesEval.run(Path.of(arguments.get(2))));
    }
    if (arguments.size() == 4 && arguments.get(1).equals("diff")) {
      LedgerDiff.of(Path.of(arguments.get(2)), Path.of(arguments.get(3)))
          .forEach(System.out::println);
      return 0;
    }
    if (arguments.size() == 4 && arguments.get(1).equals("train-points")) {
      TrainPoints.run(samples, Path.of(arguments.get(3)));
      return 0;
    }
    if (arguments.size() == 4 && arguments.get(1).equals("train-stories")) {
      StoryTraining.run(Path.of(arguments.get(3))).forEach(System.out::println);
      return 0;
    }
    if (arguments.size() == 4 && arguments.get(2).equals("--sets")) {
      return set(arguments.get(1), Path.of(arguments.get(3)));
    }
    System.err.print(USAGE);
    System.err.println("Labelled sets: " + String.join(", ", sets().keySet()) + ".");
    return 2;
  }

  private static int set(String name, Path sets) throws IOException {
    Measured measured = sets().get(name);
    if (measured == null) {
      System.err.println(
          "There is no evaluation " + name + ": " + String.join(", ", sets().keySet()));
      return 2;
    }
    if (!Files.isDirectory(sets)) {
      System.err.println("There are no labelled sets at " + sets + ".");
      return 2;
    }
    return judge(measured.run(sets));
  }

  /** An evaluation on a labelled set: the path of the sets in, measures by name out. */
  private interface Measured {
    Map<String, Double> run(Path sets) throws IOException;
  }

  /** An evaluation on sentences of our own. */
  private interface Own {
    Map<String, Double> run() throws IOException;
  }

  private static Map<String, Own> own() {
    return Map.of(
        "time",
        TimeGold::run,
        "quantities",
        QuantityGold::run,
        "places",
        PlacesEval::run,
        "names",
        NamesEval::run);
  }

  private static Map<String, Measured> sets() {
    Map<String, Measured> sets = new LinkedHashMap<>();
    sets.put("pages", PagesEval::run);
    sets.put("stories", StoryEval::run);
    sets.put("points", PointsEval::run);
    sets.put("time", TimeEval::run);
    sets.put("quantities", QuantityEval::run);
    sets.put("places", PlacesEval::run);
    sets.put("attribution", AttributionEval::run);
    sets.put("reuse", ReuseEval::run);
    sets.put("train-attribution", TrainAttribution::run);
    sets.put("negation", NegationEval::run);
    sets.put("commitment", CommitmentEval::run);
    sets.put("identity", IdentityEval::run);
    sets.put("entailment", EntailmentEval::run);
    sets.put("names", NamesEval::run);
    sets.put("books", BooksEval::run);
    sets.put("train-names", TrainNames::run);
    return sets;
  }

  /** Prints the measures with their floors and says which lie below. */
  private static int judge(Map<String, Double> measures) {
    Floors floors = Floors.shipped();
    List<String> rows = new ArrayList<>();
    measures.forEach(
        (name, value) ->
            rows.add(
                String.format(
                    Locale.ROOT,
                    "%-60s %.3f%s",
                    name,
                    value,
                    floors.least().containsKey(name)
                        ? String.format(Locale.ROOT, "  floor %.3f", floors.least().get(name))
                        : "")));
    rows.forEach(System.out::println);
    List<String> broken = floors.broken(measures);
    broken.forEach(System.err::println);
    return broken.isEmpty() ? 0 : 1;
  }
}
