package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelScoreTest {
  private static final double CLOSE = 1e-9;
  private static final List<String> GOLD = List.of("a", "a", "b", "c");
  private static final List<String> FOUND = List.of("a", "b", "b", "b");

  @Test
  void countsTheLabelsThatAreRight() {
    assertEquals(0.5, LabelScore.accuracy(FOUND, GOLD), CLOSE);
  }

  @Test
  void scoresOneLabelByWhatWasGivenAndWhatIsThere() {
    ConllScore.Part part = LabelScore.of("b", FOUND, GOLD);
    assertEquals(1.0 / 3, part.precision(), CLOSE);
    assertEquals(1, part.recall(), CLOSE);
    assertEquals(0.5, part.f1(), CLOSE);
    assertEquals(0, LabelScore.of("c", FOUND, GOLD).f1(), CLOSE);
  }

  @Test
  void numbersThatRiseTogetherCorrelateWhateverTheirScale() {
    List<Double> gold = List.of(1.0, 2.0, 4.0);
    assertEquals(1, LabelScore.pearson(List.of(10.0, 20.0, 40.0), gold), CLOSE);
    assertEquals(-1, LabelScore.pearson(List.of(-0.1, -0.2, -0.4), gold), CLOSE);
    assertEquals(0, LabelScore.pearson(List.of(3.0, 3.0, 3.0), gold), CLOSE);
  }
}
