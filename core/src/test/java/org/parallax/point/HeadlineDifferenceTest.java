package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Stance;
import org.parallax.model.Telling;
import org.parallax.text.Vectors;

/** A headline beside the text below it. */
class HeadlineDifferenceTest {
  private final Telling telling = new Telling();

  @Test
  void listsAHeadlineThatTellsAsAFactWhatTheTextOnlyGivesAsClaimed() {
    fires("Baker fired flare at ferry").headline();
    fires("The baker fired a flare at the ferry").by("A deckhand", Stance.CLAIM);
    Discrepancy found = found().getFirst();
    assertEquals("internal/headline", found.by());
    assertEquals(Discrepancy.Type.INTERNAL, found.type());
    assertFalse(found.alarm());
  }

  @Test
  void listsAHeadlineThatTellsAsAFactWhatTheTextTakesForLikely() {
    fires("Baker fired flare at ferry").headline();
    fires("The baker probably fired a flare at the ferry").as(Factuality.PROBABLE);
    assertEquals("internal/headline", found().getFirst().by());
  }

  @Test
  void takesASourceThatPlainlySaysItForNoHedge() {
    fires("Baker fired flare at ferry").headline();
    fires("The baker fired a flare at the ferry").by("The coast watch", Stance.ASSERT);
    assertEquals(List.of(), found());
  }

  @Test
  void missesNothingWhereTheTextTellsItAsAFactToo() {
    fires("Baker fired flare at ferry").headline();
    fires("The baker fired a flare at the ferry").by("A deckhand", Stance.CLAIM);
    fires("The baker fired a flare at the ferry on Monday");
    assertEquals(List.of(), found());
  }

  @Test
  void takesAHeadlineThatHedgesItselfForFair() {
    fires("Baker may have fired flare at ferry").headline().as(Factuality.POSSIBLE);
    fires("The baker fired a flare at the ferry").by("A deckhand", Stance.CLAIM);
    assertEquals(List.of(), found());
  }

  @Test
  void aHeadlineAndWhatItIsOfHoldOnePosition() {
    Telling.Draft headline = fires("Baker fired flare at ferry").headline();
    Telling.Draft claimed =
        fires("The baker fired a flare at the ferry").by("A deckhand", Stance.CLAIM);
    assertTrue(
        points().matters().stream()
            .flatMap(m -> m.positions().stream())
            .anyMatch(p -> p.claims().containsAll(List.of(headline.id(), claimed.id()))),
        points().matters().toString());
  }

  private Telling.Draft fires(String text) {
    return telling
        .claim("a", text + ".")
        .does("fire")
        .role(Role.AGENT, text.startsWith("The") ? "The baker" : "Baker", "baker")
        .role(Role.PATIENT, "flare", "flare");
  }

  private List<Discrepancy> found() {
    return points().discrepancies();
  }

  private PointBuilder.Points points() {
    return new GatedPointBuilder(Vectors.none()).build(telling.story(), telling.origins());
  }
}
