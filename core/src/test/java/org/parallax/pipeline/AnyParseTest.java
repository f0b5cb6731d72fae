package org.parallax.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.QuotationFinder;
import org.parallax.text.RandomTrees;
import org.parallax.text.Sentence;

/**
 * Parsers err: no stage may fail on a tree because a sentence has another shape than it expects.
 */
class AnyParseTest {

  @Test
  void aReportOfAnyTreesIsReadToItsEnd() {
    Random random = new Random(17);
    ClaimExtractor extractor = Extracted.extractor();
    for (int i = 0; i < 1_000; i++) {
      AnalysedReport report = report(random, "r" + i);
      assertDoesNotThrow(() -> extractor.extract(report), report::toString);
    }
  }

  private static AnalysedReport report(Random random, String id) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Sentence sentence = RandomTrees.sentence(random);
      int start = text.length();
      sentence.tokens().forEach(t -> text.append(t.form()).append(' '));
      Span span = new Span(start, text.length() - 1);
      blocks.add(new Block(span, i == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      sentences.add(new MendingAnalyzer(s -> sentence).analyze("").plus(start));
      text.append('\n');
    }
    Report report = Report.ofText(id, text.toString(), blocks);
    return new AnalysedReport(report, sentences, QuotationFinder.find(report));
  }
}
