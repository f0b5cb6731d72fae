package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * A report with its sentences and quotations; all spans are into the report's text.
 *
 * @param report the report
 * @param sentences in the order of the text; a sentence lies in one block
 * @param quotations in the order of the text, outermost level only
 */
public record AnalysedReport(Report report, List<Sentence> sentences, List<Quotation> quotations) {
  public AnalysedReport {
    requireNonNull(report, "report");
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** The block that holds {@code span}. */
  public Block block(Span span) {
    for (Block block : report.blocks()) {
      if (block.span().contains(span)) {
        return block;
      }
    }
    throw new IllegalArgumentException("span " + span + " lies in no block of " + report.id());
  }
}
