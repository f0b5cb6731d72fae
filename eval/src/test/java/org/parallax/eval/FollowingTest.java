package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingTest {
  @Test
  void whatIsCarriedFollows() {
    assertEquals("entailment", following(0.9, false, Optional.empty()).label(0.8));
    assertEquals("neutral", following(0.7, false, Optional.empty()).label(0.8));
  }

  @Test
  void aNumberThatTheTextDoesNotTellDoesNotFollow() {
    assertEquals("neutral", following(1, true, Optional.empty()).label(0.8));
  }

  @Test
  void whatIsSetAgainstTheTextContradictsIt() {
    assertEquals("contradiction", following(0.9, false, Optional.of("negation")).label(0.8));
  }

  @Test
  void likenessIsTheSameBothWays() {
    assertEquals(0.6, following(0.9, false, Optional.empty()).likeness(), 1e-9);
  }

  private static Following following(double coverage, boolean lacking, Optional<String> against) {
    return new Following(
        new TextPair("x", "A.", "B.", "neutral", 0), coverage, 0.3, lacking, against);
  }
}
