package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.point.PairJudge;
import org.parallax.text.Vectors;

class EventLinksTest {
  private static final PairJudge JUDGE = new PairJudge(List.of(), Vectors.none());

  @Test
  void wordsOfOneKindOfEventAreOneWhereAParticipantIsShared() {
    Event murder = event("d1 0", "murder", false, "e-kepler");
    assertEquals(1, link(murder, event("d2 0", "execution", false, "e-kepler")));
    assertEquals(0, link(murder, event("d2 0", "collision", false, "e-kepler")));
  }

  @Test
  void twoWordsOfOneSentenceAreTwoEvents() {
    assertEquals(0, link(event("d1 0", "fire", false, "e-a"), event("d1 0", "fire", false, "e-a")));
  }

  @Test
  void wordsOfSpeechAreOneOnlyWhereOneSpeaks() {
    Event said = event("d1 0", "say", true, "e-mayor");
    assertEquals(1, link(said, event("d2 0", "say", true, "e-mayor")));
    assertEquals(0, link(said, event("d2 0", "say", true, "e-driver")));
    assertEquals(0, link(said, event("d2 0", "say", true)));
  }

  @Test
  void aMentionThatNoClaimTellsIsNotForTheGateToJudge() {
    Event fire = event("d1 0", "fire", false, "e-a");
    assertEquals(0, EventLinks.GATE.link(fire, event("d2 0", "fire", false, "e-a"), JUDGE));
    assertEquals(
        1, EventLinks.GATE_AND_TERM.link(fire, event("d2 0", "fire", false, "e-a"), JUDGE));
  }

  private static double link(Event a, Event b) {
    return EventLinks.SLOTS.link(a, b, JUDGE);
  }

  private static Event event(String sentence, String head, boolean cue, String... actors) {
    return new Event("E", sentence, head, Optional.empty(), false, cue, Set.of(actors), Set.of());
  }
}
