package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Telling;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;
import org.parallax.text.Vectors;

/** How many pairs of claims are judged, as claims grow. */
class CandidatesTest {
  /** More partners no claim has. */
  private static final int PARTNERS = 60;

  private static List<Claim> claims(int number, IntFunction<String> words) {
    Telling telling = new Telling();
    for (int i = 0; i < number; i++) {
      telling.claim("report-" + i % 40, words.apply(i));
    }
    return telling.story().claims();
  }

  private static int pairs(List<Claim> claims) {
    List<View> views = new ArrayList<>();
    claims.forEach(c -> views.add(View.of(views.size(), c)));
    return Candidates.pairs(views, new Weights(views)).size();
  }

  /** Claims of one ferry, five of which each tell of one buoy. */
  private static String ofBuoys(int i) {
    return "Ferry nr%d passed buoy%d".formatted(i, i / 5);
  }

  @Test
  void pairsNothingByAWordThatNearlyAllClaimsHold() {
    assertEquals(0, pairs(claims(400, i -> "Ferry sank%d".formatted(i))));
  }

  @Test
  void pairsNoClaimWithMoreThanSoMany() {
    int claims = 145;
    int pairs = pairs(claims(claims, i -> "Lantern%d hoisted nr%d".formatted(0, i)));
    assertTrue(pairs > 0);
    assertTrue(pairs <= claims * PARTNERS, () -> pairs + " pairs");
  }

  @Test
  void judgesPairsInProportionToTheClaims() {
    int some = PairSurvey.of(claims(400, CandidatesTest::ofBuoys), Vectors.none()).size();
    int twice = PairSurvey.of(claims(800, CandidatesTest::ofBuoys), Vectors.none()).size();
    assertTrue(some >= 400, () -> some + " pairs");
    assertTrue(twice <= 2.2 * some, () -> some + " pairs, then " + twice);
  }
}
