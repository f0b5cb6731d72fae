package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.language.Models;
import org.parallax.language.UserCache;
import org.parallax.model.Span;
import org.parallax.text.Negation;
import org.parallax.text.Negations;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.Tree;

/**
 * Negations against the Conan Doyle stories of *SEM 2012 (CD-SCO): F1 of cues, and of scope tokens
 * with the cues given and with those found. Sentences are parsed as they are read.
 */
final class NegationEval {
  /** One thing, counted whole. */
  private static final Set<Integer> FIRST = Set.of(0);

  private final SentenceAnalyzer analyzer;
  private final Share cues = new Share();
  private final Share given = new Share();
  private final Share found = new Share();

  NegationEval(SentenceAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** What was right of what was found and of what was to be found. */
  private static final class Share {
    private int right;
    private int found;
    private int gold;

    void add(Set<Integer> ours, Set<Integer> theirs) {
      Set<Integer> both = new TreeSet<>(ours);
      both.retainAll(theirs);
      right += both.size();
      found += ours.size();
      gold += theirs.size();
    }

    double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
  }

  /** Measures on the development part, with the models that ship. */
  static Map<String, Double> run(Path sets) throws IOException {
    return new NegationEval(Models.open(UserCache.models(), System.err::println)).run(sets, "dev");
  }

  /**
   * Measures by name, in the order of printing.
   *
   * @param part "training" or "dev"
   */
  Map<String, Double> run(Path sets, String part) throws IOException {
    String file = "SEM-2012-SharedTask-CD-SCO-" + part + "-09032012.txt";
    for (ConanDoyle sentence :
        ConanDoyle.read(sets.resolve("factuality").resolve("cd-sco").resolve(file))) {
      score(sentence);
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("negation.cd-sco-" + part + ".cues.f1", cues.f1());
    measures.put("negation.cd-sco-" + part + ".scope-given-cues.f1", given.f1());
    measures.put("negation.cd-sco-" + part + ".scope-own-cues.f1", found.f1());
    return measures;
  }

  private void score(ConanDoyle sentence) {
    Tree tree = new Tree(analyzer.analyze(sentence.text()));
    Set<ConanDoyle.Marked> left = new LinkedHashSet<>(sentence.negations());
    for (Negation negation : Negations.in(tree)) {
      Set<Integer> cue = sentence.met(spans(tree, negation.cue()));
      Optional<ConanDoyle.Marked> match =
          left.stream().filter(m -> m.cue().equals(cue)).findFirst();
      cues.add(FIRST, match.isPresent() ? FIRST : Set.of());
      found.add(
          scope(sentence, tree, negation), match.map(ConanDoyle.Marked::scope).orElse(Set.of()));
      match.ifPresent(left::remove);
    }
    left.forEach(this::missed);
    sentence.negations().forEach(m -> scoreGiven(sentence, tree, m));
  }

  private void missed(ConanDoyle.Marked marked) {
    cues.add(Set.of(), FIRST);
    found.add(Set.of(), marked.scope());
  }

  private void scoreGiven(ConanDoyle sentence, Tree tree, ConanDoyle.Marked marked) {
    List<Span> cue = marked.cue().stream().map(sentence.words()::get).toList();
    List<Integer> tokens =
        IntStream.range(0, tree.size())
            .filter(i -> cue.stream().anyMatch(tree.token(i).span()::overlaps))
            .boxed()
            .toList();
    Negation negation = Negations.of(tree, tokens, marked.isAffix());
    given.add(scope(sentence, tree, negation), marked.scope());
  }

  private static Set<Integer> scope(ConanDoyle sentence, Tree tree, Negation negation) {
    Set<Integer> scope = sentence.met(spans(tree, negation.scope()));
    if (!negation.isAffix()) {
      scope.removeAll(sentence.met(spans(tree, negation.cue())));
    }
    return scope;
  }

  private static List<Span> spans(Tree tree, List<Integer> tokens) {
    return tokens.stream().map(i -> tree.token(i).span()).toList();
  }
}
