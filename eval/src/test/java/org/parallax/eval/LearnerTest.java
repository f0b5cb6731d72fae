package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Span;
import org.parallax.speech.learned.Choice;

class LearnerTest {
  private static final int[] COMMON = {1, 2};
  private static final int[] TELLING = {1, 3};

  @Test
  void learnsWhichFeatureTellsYesFromNo() {
    Learner learner = new Learner(0.1, 0.1, 1);
    for (int i = 0; i < 200; i++) {
      learner.learn(TELLING, true);
      learner.learn(COMMON, false);
    }
    assertTrue(learner.yes(TELLING) > 0.8, "yes");
    assertTrue(learner.yes(COMMON) < 0.2, "no");
  }

  @Test
  void learnsWhichCandidateIsRight() {
    Choice choice = new Choice(List.of(Choice.NONE, 7), List.of(COMMON, TELLING));
    Learner learner = new Learner(0.1, 0.1, 1);
    for (int i = 0; i < 200; i++) {
      learner.learn(choice, 1);
    }
    assertTrue(learner.odds(choice)[1] > 0.8, "the second candidate");
  }

  @Test
  void keepsTheWeightOfWhatTellsNothingAtZero() {
    Learner learner = new Learner(0.1, 1, 1);
    learner.learn(COMMON, true);
    learner.learn(COMMON, false);
    assertEquals(0, learner.of(2));
  }

  @Test
  void findsTokensOfAnotherTokenizerInTheText() {
    TokenAligner aligner = new TokenAligner("“It’s shut,” Ada said.");
    assertEquals(
        List.of(
            new Span(0, 1),
            new Span(1, 3),
            new Span(4, 5),
            new Span(6, 10),
            new Span(10, 11),
            new Span(11, 12),
            new Span(13, 16),
            new Span(17, 21),
            new Span(21, 22)),
        aligner.next(List.of("``", "It", "'s", "shut", ",", "''", "Ada", "said", ".")));
  }

  @Test
  void takesLabelledStretchesFromTags() {
    TaggedRow row =
        new TaggedRow(
            List.of(new Span(0, 3), new Span(4, 8), new Span(9, 11), new Span(12, 16)),
            List.of("B-source", "B-cue", "B-content", "I-content"));
    assertEquals(List.of(new Span(2, 3)), List.copyOf(row.labelled("content")));
    assertEquals(List.of(new Span(2, 3)), List.copyOf(row.taken(List.of(new Span(9, 16)))));
  }
}
