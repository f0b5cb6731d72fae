package org.parallax.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.parallax.clause.DependencyClauseSplitter;
import org.parallax.mend.MendingAnalyzer;
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

/** The claims that the shipped stages take out of a text with recorded analyses. */
final class Extracted {
  private Extracted() {}

  static List<Claim> claims(String recorded, String text) throws IOException {
    RecordedAnalyses analyses;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Extracted.class.getResourceAsStream(recorded)),
                StandardCharsets.UTF_8))) {
      analyses = RecordedAnalyses.read(in);
    }
    Report report =
        Report.ofText(
            "r", text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    return extractor()
        .extract(
            new ReportReader(
                    new RecordedSentences(analyses),
                    new MendingAnalyzer(analyses),
                    QuotationFinder::find)
                .read(report))
        .claims();
  }

  /** The stages that ship. */
  static ClaimExtractor extractor() {
    return new ClaimExtractor(
        new ReportStages(
            new LearnedSpeechFinder(),
            new SieveResolver(),
            new DependencyClauseSplitter(),
            new DependencyFactualityReader(),
            new ReportStages.Values(
                new NewsQuantityReader(), new NewsTimeReader(), new GazetteerPlaceReader())));
  }
}
