package org.parallax.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Citation;
import org.parallax.model.Factuality;
import org.parallax.model.Line;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.Wording;

class LineVerifierTest {
  private final ToldStory told = new ToldStory();
  private final Report report =
      told.report(
          "Marsh Echo",
          "Weir gives way at Ostrel",
          "The weir at Ostrel gave way on Friday. The water board denied that the gate had been"
              + " open. Mayor Petra Lunn said the mill may have been flooded. She left at noon.",
          "The report that two cows drowned was false. It did not reach the school, but the road"
              + " was closed if the gauge is right.");

  private Line.Quoted quoted(String words) {
    return new Line.Quoted(new Citation(report.id(), ToldStory.phrase(report, words)));
  }

  private Line.Bound bound(String value, String words) {
    return new Line.Bound(value, new Citation(report.id(), ToldStory.phrase(report, words)));
  }

  private List<String> violations(Line.Piece... pieces) {
    return new LineVerifier().violations(new Line(List.of(pieces)), told.claims(), told::reportOf);
  }

  private void refuses(String reason, Line.Piece... pieces) {
    List<String> found = violations(pieces);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.getFirst().contains(reason), found::toString);
  }

  @Test
  void acceptsWordsOfTheReport() {
    told.claim(report, "The weir at Ostrel gave way on Friday");
    assertEquals(List.of(), violations(quoted("The weir at Ostrel gave way on Friday.")));
  }

  @Test
  void refusesWordsThatAreNotTheReports() {
    Phrase changed = new Phrase(new Span(0, 4), "Dam ");
    refuses("does not stand", new Line.Quoted(new Citation(report.id(), changed)));
  }

  @Test
  void refusesWordsBehindTheEndOfTheReport() {
    Phrase beyond = new Phrase(new Span(90_000, 90_004), "weir");
    refuses("does not stand", new Line.Quoted(new Citation(report.id(), beyond)));
  }

  @Test
  void refusesWordsOfOursThatAreNotInTheClosedList() {
    refuses("closed list", quoted("The weir"), new Line.Fixed(" was destroyed by "));
  }

  @Test
  void acceptsWordsOfTheClosedList() {
    assertEquals(List.of(), violations(quoted("The weir"), Wording.COLON.piece()));
  }

  @Test
  void refusesANameThatIsNotWhereItIsSaidToBe() {
    refuses("is not in", quoted("She left"), bound("Petra Lund", "Petra Lunn"));
  }

  @Test
  void acceptsANameWhereItIsWritten() {
    assertEquals(List.of(), violations(quoted("She left"), bound("Petra Lunn", "Petra Lunn")));
  }

  @Test
  void acceptsADateThatIsComputedFromItsWords() {
    assertEquals(List.of(), violations(quoted("Friday"), bound("2024-05-03", "Friday")));
  }

  @Test
  void refusesWhatIsDeniedWithoutItsDenial() {
    told.claim(
        report,
        "the gate had been open",
        "the gate",
        Factuality.CERTAIN_NOT,
        List.of(),
        ToldStory.link(report, "The water board", "denied", Stance.DENY));
    List<String> found = violations(quoted("the gate had been open"));
    assertTrue(found.stream().anyMatch(v -> v.contains("“denied”")), found::toString);
    assertEquals(
        List.of(), violations(quoted("The water board denied that the gate had been open.")));
  }

  @Test
  void acceptsADenialThatTheTemplateTells() {
    told.claim(
        report,
        "the gate had been open",
        "the gate",
        Factuality.CERTAIN_NOT,
        List.of(),
        ToldStory.link(report, "The water board", "denied", Stance.DENY));
    assertEquals(
        List.of(),
        violations(
            quoted("The water board"), Wording.DENIED.piece(), quoted("the gate had been open")));
  }

  @Test
  void refusesAnAttributedClaimWithoutItsSpeaker() {
    told.claim(
        report,
        "the mill may have been flooded",
        ToldStory.link(report, "Mayor Petra Lunn", "said", Stance.ASSERT));
    refuses("without “Mayor Petra Lunn”", quoted("the mill may have been flooded"));
  }

  @Test
  void refusesAWeakenedClaimWithoutItsHedge() {
    told.claim(
        report, "have been flooded. She left at noon", "She", Factuality.POSSIBLE, List.of());
    List<String> found = violations(quoted("have been flooded. She left at noon"));
    assertTrue(found.stream().anyMatch(v -> v.contains("“may”")), found::toString);
  }

  @Test
  void refusesANegatedClaimWithoutItsNegation() {
    told.claim(report, "reach the school", "It", Factuality.CERTAIN_NOT, List.of());
    List<String> found = violations(quoted("reach the school"));
    assertTrue(found.stream().anyMatch(v -> v.contains("“not”")), found::toString);
  }

  @Test
  void refusesAClaimCutFromTheVerdictBehindIt() {
    told.claim(report, "two cows drowned");
    refuses("right behind", quoted("two cows drowned"));
  }

  @Test
  void refusesAClaimCutFromItsCondition() {
    told.claim(report, "the road was closed");
    refuses("“if” right behind", quoted("the road was closed"));
  }
}
