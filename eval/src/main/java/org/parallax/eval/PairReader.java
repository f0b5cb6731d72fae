package org.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Extraction;
import org.parallax.model.StoryClaims;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.resolve.StoryMerger;
import org.parallax.text.QuotationFinder;
import org.parallax.text.ReportReader;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.SentenceSplitter;

/** Reads the two texts of a pair as two reports of one story. */
final class PairReader {
  private final ReportReader reader;
  private final ClaimExtractor extractor;

  PairReader(SentenceSplitter splitter, SentenceAnalyzer analyzer, ClaimExtractor extractor) {
    this.reader = new ReportReader(splitter, new MendingAnalyzer(analyzer), QuotationFinder::find);
    this.extractor = extractor;
  }

  /**
   * A pair that was read.
   *
   * @param pair as labelled
   * @param story both texts
   * @param text claims of the first
   * @param hypothesis claims of the second
   */
  record Told(TextPair pair, StoryClaims story, List<Claim> text, List<Claim> hypothesis) {}

  Told read(TextPair pair) {
    Extraction text = extraction(pair.id() + " text", pair.text());
    Extraction hypothesis = extraction(pair.id() + " hypothesis", pair.hypothesis());
    StoryClaims story =
        new StoryMerger().merge(ContentId.of("s", pair.id()), List.of(text, hypothesis));
    List<Claim> first = new ArrayList<>();
    List<Claim> second = new ArrayList<>();
    for (Claim claim : story.claims()) {
      (claim.report().equals(text.report().id()) ? first : second).add(claim);
    }
    return new Told(pair, story, first, second);
  }

  private Extraction extraction(String name, String text) {
    return extractor.extract(reader.read(Lines.report(name, text.strip())));
  }
}
