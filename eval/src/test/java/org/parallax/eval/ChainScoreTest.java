package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.model.Block;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Speech;

class ChainScoreTest {
  private static final String TEXT = "The ferryman said the ramp was slippery.";

  @Test
  void countsAChainThatNobodyLabelledAgainstWhatIsFound() {
    ChainScore score = new ChainScore();
    score.add(gold(), List.of(said("the ramp was slippery"), said("The ferryman")));
    assertEquals(1.0, score.share());
    assertEquals(0.5, score.precision());
  }

  @Test
  void anotherSourceIsNeitherRightNorLabelled() {
    ChainScore score = new ChainScore();
    score.add(gold(), List.of(said("the ramp was slippery", "the ramp")));
    assertEquals(0.0, score.share());
    assertEquals(0.0, score.precision());
  }

  @Test
  void confirmingIsSayingSoAndClaimingIsNot() {
    for (Stance stance : List.of(Stance.CONFIRM, Stance.CLAIM)) {
      ChainScore score = new ChainScore();
      score.add(gold(stance), List.of(said("the ramp was slippery")));
      assertEquals(stance == Stance.CONFIRM ? 1.0 : 0.0, score.stanceShare());
    }
  }

  @Test
  void aContentThatTakesAWordMoreIsNotExact() {
    ChainScore score = new ChainScore();
    score.add(gold(), List.of(said("ramp was slippery.")));
    score.add(gold(), List.of(said("the ramp was slippery.")));
    assertEquals(0.5, score.exactShare());
  }

  private static ChainGold gold() {
    return gold(Stance.ASSERT);
  }

  private static ChainGold gold(Stance stance) {
    Report report =
        Report.ofText(
            "r", TEXT, List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)));
    return new ChainGold(
        "single",
        report,
        List.of(
            new ChainGold.Told(
                phrase("the ramp was slippery").span(),
                List.of(List.of("The ferryman")),
                Set.of(stance),
                false,
                true)));
  }

  private static Speech said(String content) {
    return said(content, "The ferryman");
  }

  private static Speech said(String content, String source) {
    Link link =
        new Link(
            Optional.of(new Source(phrase(source), Optional.empty(), Optional.empty(), List.of())),
            Optional.of(phrase("said")),
            Stance.ASSERT,
            Optional.empty(),
            Optional.empty(),
            false,
            1,
            "test");
    return new Speech(phrase(content).span(), List.of(link), Optional.empty(), false, "test");
  }

  private static Phrase phrase(String words) {
    int at = TEXT.indexOf(words);
    return Phrase.at(new Span(at, at + words.length()), TEXT);
  }
}
