package org.parallax.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parallax.clause.DependencyClauseSplitter;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.place.GazetteerPlaceReader;
import org.parallax.quantity.NewsQuantityReader;
import org.parallax.resolve.SieveResolver;
import org.parallax.speech.LearnedSpeechFinder;
import org.parallax.stance.DependencyFactualityReader;
import org.parallax.text.QuotationFinder;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.RecordedSentences;
import org.parallax.text.ReportReader;
import org.parallax.time.NewsTimeReader;

class DeedsTest {
  @Test
  void whoTurnsDownAThingDeniesNothing() throws IOException {
    assertEquals(
        List.of("attitude another effort to dismantle the harbour law CT+"),
        said(
            "The court in Tarn rejected another effort to dismantle the harbour law, which is"
                + " regarded as the work of the former mayor.",
            1));
    assertEquals(
        List.of("attitude bail to the suspect CT+"),
        said("A judge denied bail to the suspect.", 1));
  }

  @Test
  void whoRejectsWhatMayBeTrueDeniesIt() throws IOException {
    assertEquals(
        List.of("deny involvement in the sale CT-"), said("He denied involvement in the sale.", 1));
    assertEquals(
        List.of("deny+claim the law was unfair CT-"),
        said("The mayor rejected the claim that the law was unfair.", 2));
  }

  @Test
  void whatThePublicIsAskedIsOneClaimOfTheOutlet() throws IOException {
    assertEquals(
        List.of(
            " Anyone with information related to this case is encouraged to call 555-0100 or 911"
                + " (after hours) U"),
        claims(
            "Anyone with information related to this case is encouraged to call 555-0100 or 911"
                + " (after hours)."));
  }

  @Test
  void whatOnlyHappensIsToldWithWhatItHappensBy() throws IOException {
    assertEquals(
        List.of(
            " The vote comes as prices rise in the valley CT+", " prices rise in the valley CT+"),
        claims("The vote comes as prices rise in the valley."));
  }

  private static List<String> said(String sentence, int links) throws IOException {
    return claims(sentence).stream()
        .filter(c -> !c.startsWith(" ") && c.split(" ", 2)[0].split("\\+").length == links)
        .toList();
  }

  /** The stances, words and certainty of each claim. */
  private static List<String> claims(String text) throws IOException {
    RecordedAnalyses analyses;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DeedsTest.class.getResourceAsStream("deeds.conll")),
                StandardCharsets.UTF_8))) {
      analyses = RecordedAnalyses.read(in);
    }
    Report report =
        Report.ofText(
            "r", text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    ClaimExtractor extractor =
        new ClaimExtractor(
            new ReportStages(
                new LearnedSpeechFinder(),
                new SieveResolver(),
                new DependencyClauseSplitter(),
                new DependencyFactualityReader(),
                new ReportStages.Values(
                    new NewsQuantityReader(), new NewsTimeReader(), new GazetteerPlaceReader())));
    return extractor
        .extract(
            new ReportReader(new RecordedSentences(analyses), analyses, QuotationFinder::find)
                .read(report))
        .claims()
        .stream()
        .map(DeedsTest::row)
        .toList();
  }

  private static String row(Claim claim) {
    return String.join(
            "+",
            claim.attribution().links().stream()
                .map(l -> l.stance().name().toLowerCase(java.util.Locale.ROOT))
                .toList())
        + " "
        + claim.text()
        + " "
        + claim.factuality().code();
  }
}
