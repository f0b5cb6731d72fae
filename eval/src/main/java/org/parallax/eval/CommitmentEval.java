package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.language.Models;
import org.parallax.language.UserCache;
import org.parallax.model.Factuality;
import org.parallax.stance.DependencyFactualityReader;
import org.parallax.text.Relation;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.Tree;

/**
 * How far a writer is bound to an embedded clause, against the mean of a crowd's judgements
 * (CommitmentBank, -3 to 3): correlation and mean error on the half of the items that rules were
 * not made on, beside what a constant gets. Sentences are parsed as they are read.
 */
final class CommitmentEval {
  private static final double UNDER_VERB = .15;
  private static final double IS_VERB = .02;

  private final SentenceAnalyzer analyzer;
  private final DependencyFactualityReader reader = new DependencyFactualityReader();
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> crowd = new ArrayList<>();

  CommitmentEval(SentenceAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Measures on the half that rules were not made on, with the models that ship. */
  static Map<String, Double> run(Path sets) throws IOException {
    return new CommitmentEval(Models.open(UserCache.models(), System.err::println)).run(sets, 1);
  }

  /**
   * Measures by name, in the order of printing.
   *
   * @param half 0 for the one that rules were made on, 1 for the other
   */
  Map<String, Double> run(Path sets, int half) throws IOException {
    String text = Files.readString(sets.resolve("factuality").resolve("CommitmentBank-items.csv"));
    for (Map<String, String> row : CommaTable.rows(text)) {
      if (Math.floorMod(cell(row, "uID").hashCode(), 2) == half) {
        ours.add(value(row));
        crowd.add(Double.valueOf(cell(row, "Mean")));
      }
    }
    double mean = mean(crowd);
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("commitment.pearson", correlation());
    measures.put("commitment.closeness", 1 - error(ours) / 3);
    System.out.printf(
        Locale.ROOT,
        "mean error %.3f; of a constant (the mean, %.2f) %.3f; of +3 always %.3f; %d items%n",
        error(ours),
        mean,
        error(crowd.stream().map(c -> mean).toList()),
        error(crowd.stream().map(c -> 3.0).toList()),
        ours.size());
    return measures;
  }

  private static String cell(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private double value(Map<String, String> row) {
    Tree tree = new Tree(analyzer.analyze(joined(cell(row, "Target"))));
    Tree prompt = new Tree(analyzer.analyze(joined(cell(row, "Prompt"))));
    return scaled(reader.commitment(tree.sentence(), head(tree, cell(row, "Verb"), prompt)));
  }

  /** The set writes "he 'd" and old quotation marks. */
  private static String joined(String text) {
    return text.replaceAll("\\s+'(s|d|ll|ve|re|m|t)\\b", "'$1")
        .replace("``", "“")
        .replace("''", "”")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static double scaled(Factuality value) {
    return Factuality.UNCOMMITTED.ordinal() - (double) value.ordinal();
  }

  /** The head of the clause, at best below {@code verb}, that shares most words with the prompt. */
  private static int head(Tree tree, String verb, Tree prompt) {
    Set<String> wanted = words(prompt, IntStream.range(0, prompt.size()).boxed().toList());
    int best = 0;
    double most = -1;
    for (int i = 0; i < tree.size(); i++) {
      boolean clause = tree.token(i).isVerb() || tree.has(i, Relation.NSUBJ, Relation.NSUBJPASS);
      if (clause && !tree.isAuxiliary(i)) {
        Set<String> words = words(tree, tree.subtree(i));
        int all = words.size() + wanted.size();
        words.retainAll(wanted);
        double share =
            2.0 * words.size() / all
                + (tree.token(i).isVerb() ? IS_VERB : 0)
                + (isBelow(tree, i, verb) ? UNDER_VERB : 0);
        if (share > most) {
          most = share;
          best = i;
        }
      }
    }
    return best;
  }

  private static Set<String> words(Tree tree, List<Integer> tokens) {
    Set<String> words = new TreeSet<>();
    tokens.stream()
        .filter(i -> tree.token(i).form().codePoints().anyMatch(Character::isLetterOrDigit))
        .forEach(i -> words.add(tree.lemma(i)));
    return words;
  }

  private static boolean isBelow(Tree tree, int word, String verb) {
    return IntStream.range(0, tree.size())
        .anyMatch(i -> i != word && tree.lemma(i).equals(verb) && tree.sentence().governs(i, word));
  }

  private double correlation() {
    double x = mean(ours);
    double y = mean(crowd);
    double both = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < ours.size(); i++) {
      both += (ours.get(i) - x) * (crowd.get(i) - y);
      left += Math.pow(ours.get(i) - x, 2);
      right += Math.pow(crowd.get(i) - y, 2);
    }
    return left * right == 0 ? 0 : both / Math.sqrt(left * right);
  }

  private double error(List<Double> values) {
    return IntStream.range(0, values.size())
        .mapToDouble(i -> Math.abs(values.get(i) - crowd.get(i)))
        .average()
        .orElse(0);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
