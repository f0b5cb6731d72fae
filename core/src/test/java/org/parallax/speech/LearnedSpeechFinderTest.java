package org.parallax.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Block;
import org.parallax.model.Link;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Golden;
import org.parallax.text.QuotationFinder;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.RecordedSentences;
import org.parallax.text.ReportReader;
import org.parallax.text.Speech;

/** Rules and learned models together, on the sentences of the golden cases. */
class LearnedSpeechFinderTest {
  private static final RecordedAnalyses ANALYSES =
      Golden.analyses(LearnedSpeechFinderTest.class, "nested");
  private static final LearnedSpeechFinder FINDER = new LearnedSpeechFinder();
  private static final String CHAIN =
      "The coast guard added that one of the crew claimed he had been told by his mate that the"
          + " engine failed.";

  private static AnalysedReport analysed(String text) {
    Report report =
        Report.ofText(
            "r", text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    return new ReportReader(
            new RecordedSentences(ANALYSES), new MendingAnalyzer(ANALYSES), QuotationFinder::find)
        .read(report);
  }

  private static List<String> chains(List<Speech> speeches) {
    List<String> chains = new ArrayList<>();
    for (Speech speech : speeches) {
      chains.add(
          String.join(
              " < ",
              speech.chain().stream()
                  .flatMap(l -> l.source().stream())
                  .map(s -> s.phrase().text())
                  .toList()));
    }
    return chains;
  }

  @Test
  void keepsTheChainsOfNestedSpeechThatTheRulesFind() {
    assertEquals(
        List.of(
            "The coast guard",
            "The coast guard < one of the crew",
            "The coast guard < one of the crew < his mate"),
        chains(FINDER.find(analysed(CHAIN))));
  }

  @Test
  void givesEachLinkAConfidenceAndSaysWhatMadeIt() {
    for (Speech speech : FINDER.find(analysed(CHAIN))) {
      for (Link link : speech.chain()) {
        assertTrue(link.confidence() > 0 && link.confidence() <= 1, link::by);
        assertTrue(!link.by().isEmpty(), "who made it");
      }
    }
  }

  @Test
  void isSureOfAPlainReportOfSpeech() {
    assertTrue(
        FINDER.find(analysed(CHAIN)).getFirst().chain().getFirst().confidence() > 0.5,
        "the outer link");
  }

  @Test
  void findsTheSameTwice() {
    assertEquals(FINDER.find(analysed(CHAIN)), new LearnedSpeechFinder().find(analysed(CHAIN)));
  }

  @Test
  void tellsWithItsSubjectWhatAPassiveRaises() {
    assertEquals(
        List.of("Two divers were reported to have left the wreck before dawn"),
        contents("Two divers were reported to have left the wreck before dawn."));
  }

  @Test
  void takesForASourceWhoRulesSoInThePassive() {
    String text = "The wreck was ruled a hazard by the harbour board.";
    assertEquals(List.of("the harbour board"), chains(FINDER.find(analysed(text))));
    assertEquals(List.of("The wreck was ruled a hazard"), contents(text));
  }

  @Test
  void findsWhoRulesSoAlsoWhereTheParseHangsHimOnThePredicate() {
    String text = "The keel was ruled a hazard by the Orm Valley Chief Surveyor's office.";
    assertEquals(
        List.of("the Orm Valley Chief Surveyor's office"), chains(FINDER.find(analysed(text))));
  }

  private static List<String> contents(String text) {
    return FINDER.find(analysed(text)).stream().map(s -> s.content().of(text)).toList();
  }
}
