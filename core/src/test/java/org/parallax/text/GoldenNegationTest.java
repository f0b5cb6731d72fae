package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenNegationTest {
  private static final RecordedAnalyses ANALYSES =
      Golden.analyses(GoldenNegationTest.class, "golden-negation");

  @TestFactory
  Stream<DynamicTest> findsNegationsAndTheirScopesAsTheGoldenCasesSay() {
    return Golden.beside(GoldenNegationTest.class, "golden-negation").stream()
        .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> assertEquals(c.rows(), read(c))));
  }

  private static List<List<String>> read(Golden golden) {
    Tree tree = new Tree(ANALYSES.analyze(golden.sentence()));
    return Negations.in(tree).stream()
        .map(n -> List.of(words(tree, n.cue()), words(tree, n.scope())))
        .toList();
  }

  private static String words(Tree tree, List<Integer> tokens) {
    return tokens.stream().map(i -> tree.token(i).form()).collect(Collectors.joining(" "));
  }
}
