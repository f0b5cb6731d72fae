package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static final double[][] CHAIN = {{0, 1, 0}, {1, 0, 0.8}, {0, 0.8, 0}};

  @Test
  void joinsWhatIsAlikeOnAverage() {
    assertEquals(List.of(0, 0, 0), Linkage.groups(CHAIN, 0.4));
  }

  @Test
  void leavesApartWhatIsAlikeToOneMemberOnly() {
    assertEquals(List.of(0, 0, 2), Linkage.groups(CHAIN, 0.5));
  }

  @Test
  void leavesTheGivenLikenessAsItWas() {
    Linkage.groups(CHAIN, 0.1);
    assertEquals(0.8, CHAIN[1][2]);
  }
}
