package org.parallax.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyAwareVoteTest {
  private static final CopyAwareVote.Settings USUAL = CopyAwareVote.Settings.usual();
  private static final CopyAwareVote.Support NONE = (told, other) -> 0;

  /**
   * Twelve bridges and their lengths. Ada, Brock and Cray measured them and erred once each, Hal
   * and Ivy measured the first ten; Dun guessed six, and Ely, Fay and Gil took all over from Dun.
   */
  private static List<Told> lengths() {
    List<Told> told = new ArrayList<>();
    for (int bridge = 0; bridge < 12; bridge++) {
      String matter = "bridge " + bridge;
      String truth = 100 + bridge + " m";
      told.add(new Told("Ada", matter, bridge == 0 ? "7 m" : truth));
      told.add(new Told("Brock", matter, bridge == 1 ? "8 m" : truth));
      told.add(new Told("Cray", matter, bridge == 2 ? "9 m" : truth));
      for (String copier : List.of("Dun", "Ely", "Fay", "Gil")) {
        told.add(new Told(copier, matter, bridge > 5 ? 300 + bridge + " m" : truth));
      }
      if (bridge < 10) {
        told.add(new Told("Hal", matter, truth));
        told.add(new Told("Ivy", matter, truth));
      }
    }
    return told;
  }

  @Test
  void believesThreeThatLookedRatherThanFourThatCopied() {
    CopyAwareVote.Outcome outcome = CopyAwareVote.of(lengths(), USUAL, NONE);
    assertEquals("311 m", CopyAwareVote.majority(lengths()).get("bridge 11"));
    assertEquals("111 m", outcome.value("bridge 11"));
    assertEquals("102 m", outcome.value("bridge 2"));
  }

  @Test
  void tellsWhoCopiesBySharedMistakes() {
    CopyAwareVote.Outcome outcome = CopyAwareVote.of(lengths(), USUAL, NONE);
    assertTrue(outcome.copying("Dun", "Ely") > 0.95);
    assertTrue(outcome.copying("Ada", "Brock") < 0.2);
    assertEquals(outcome.copying("Dun", "Fay"), outcome.copying("Fay", "Dun"));
  }

  @Test
  void ratesSourcesByHowOftenTheyAreRight() {
    CopyAwareVote.Outcome outcome = CopyAwareVote.of(lengths(), USUAL, NONE);
    double ada = outcome.accuracies().getOrDefault("Ada", 0.0);
    assertTrue(ada > outcome.accuracies().getOrDefault("Dun", 1.0));
  }

  @Test
  void letsAPartOfAValueSpeakForTheWhole() {
    List<Told> told =
        List.of(
            new Told("Ada", "crew", "brock"),
            new Told("Brock", "crew", "brock"),
            new Told("Dun", "crew", "brock halden"),
            new Told("Ely", "crew", "velen"),
            new Told("Fay", "crew", "velen"));
    CopyAwareVote.Support part = (one, other) -> other.contains(one) ? 1 : 0;
    assertEquals("brock", CopyAwareVote.majority(told).get("crew"));
    assertEquals("brock halden", CopyAwareVote.of(told, USUAL, part).value("crew"));
  }

  @Test
  void answersAlikeWhateverTheOrder() {
    List<Told> turned = new ArrayList<>(lengths());
    Collections.reverse(turned);
    assertEquals(
        CopyAwareVote.of(lengths(), USUAL, NONE).values(),
        CopyAwareVote.of(turned, USUAL, NONE).values());
  }

  @Test
  void hasNoAnswerWhereNothingIsTold() {
    CopyAwareVote.Outcome outcome = CopyAwareVote.of(List.of(), USUAL, NONE);
    assertEquals("", outcome.value("bridge 1"));
    assertEquals(0, outcome.copying("Ada", "Brock"));
  }
}
