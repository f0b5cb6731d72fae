package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of the worked example of Luo (2005), whose chains hold five, two and five mentions. */
class ConllScoreTest {
  private static final double CLOSE = 5e-4;
  private static final List<String> GOLD = named("aaaaabbccccc");

  @Test
  void joiningTheSmallChainToALargeOne() {
    ConllScore score = ConllScore.of(named("xxxxxyyyyyyy"), GOLD);
    assertEquals(0.947, score.muc().f1(), CLOSE);
    assertEquals(0.865, score.bcubed().f1(), CLOSE);
    assertEquals(0.733, score.ceaf().f1(), CLOSE);
    assertEquals((0.947 + 0.865 + 0.733) / 3, score.mean(), CLOSE);
  }

  @Test
  void joiningTheTwoLargeChainsCostsMoreThanMucSees() {
    ConllScore score = ConllScore.of(named("xxxxxyyxxxxx"), GOLD);
    assertEquals(0.947, score.muc().f1(), CLOSE);
    assertEquals(0.737, score.bcubed().f1(), CLOSE);
    assertEquals(0.667, score.ceaf().f1(), CLOSE);
  }

  @Test
  void joiningAllHasEveryLink() {
    ConllScore score = ConllScore.of(named("xxxxxxxxxxxx"), GOLD);
    assertEquals(1, score.muc().recall(), CLOSE);
    assertEquals(0.900, score.muc().f1(), CLOSE);
    assertEquals(0.545, score.bcubed().f1(), CLOSE);
    assertEquals(0.294, score.ceaf().f1(), CLOSE);
  }

  @Test
  void joiningNothingHasNoLink() {
    ConllScore score = ConllScore.of(named("abcdefghijkl"), GOLD);
    assertEquals(0, score.muc().f1(), CLOSE);
    assertEquals(0.400, score.bcubed().f1(), CLOSE);
    assertEquals(1, score.bcubed().precision(), CLOSE);
    assertEquals(0.178, score.ceaf().f1(), CLOSE);
  }

  @Test
  void chainsThatCrossArePutOneToOneAtTheGreatestSum() {
    assertEquals(11, Assignment.greatest(new double[][] {{7, 5, 1}, {6, 1, 0}}));
    assertEquals(0, Assignment.greatest(new double[0][0]));
  }

  @Test
  void equalChainsAreRightWhateverTheirNames() {
    assertEquals(1, ConllScore.of(named("ppqrr"), named("zzyxx")).mean(), CLOSE);
  }

  private static List<String> named(String letters) {
    List<String> names = new ArrayList<>();
    letters.chars().forEach(c -> names.add(String.valueOf((char) c)));
    return names;
  }
}
