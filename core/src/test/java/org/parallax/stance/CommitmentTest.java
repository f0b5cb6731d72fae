package org.parallax.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.text.Golden;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Tree;

/** How far a writer is bound to what stands below "know", "mean" and the like. */
class CommitmentTest {
  private static final RecordedAnalyses ANALYSES =
      Golden.analyses(CommitmentTest.class, "golden-factuality");

  @Test
  void whatIsOrIsNotKnownOrForgottenIsSo() {
    assertEquals("CT+", of("The council did not know that the bridge was unsafe."));
    assertEquals("CT+", of("The council may have known that the bridge was unsafe."));
    assertEquals("CT+", of("Had the council forgotten that the bridge was unsafe?"));
  }

  @Test
  void whatWasNotToldToThemIsProbablySo() {
    assertEquals("PR+", of("The company did not tell tenants that the water was foul."));
  }

  @Test
  void whatNobodyHadGuessedIsProbablySo() {
    assertEquals("PR+", of("Nobody had guessed that the vault was empty."));
  }

  @Test
  void whatSomethingDoesNotMeanIsProbablyNotSo() {
    assertEquals("PR-", of("The report does not mean that the mill will close."));
  }

  @Test
  void whatSpeakersSayThatTheyDoNotKnowIsProbablyNotSo() {
    assertEquals("PR-", of("We do not know that the fire was set."));
  }

  private static String of(String text) {
    Sentence sentence = ANALYSES.analyze(text);
    Tree tree = new Tree(sentence);
    int head =
        IntStream.range(0, tree.size()).filter(i -> tree.is(i, Relation.CCOMP)).max().orElseThrow();
    return new DependencyFactualityReader().commitment(sentence, head).code();
  }
}
