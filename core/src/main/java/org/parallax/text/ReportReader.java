package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Reads the sentences and quotations of a report. Every block is read, headings and captions too;
 * what a block is worth, the stages decide.
 */
public final class ReportReader {
  private final SentenceSplitter splitter;
  private final SentenceAnalyzer analyzer;
  private final Function<Report, List<Quotation>> quotations;

  /**
   * A reader that uses these.
   *
   * @param quotations finds the quotations of a report, in its coordinates
   */
  public ReportReader(
      SentenceSplitter splitter,
      SentenceAnalyzer analyzer,
      Function<Report, List<Quotation>> quotations) {
    this.splitter = requireNonNull(splitter, "splitter");
    this.analyzer = requireNonNull(analyzer, "analyzer");
    this.quotations = requireNonNull(quotations, "quotations");
  }

  /**
   * The report with its sentences and quotations; furniture of the page is no sentence, and what
   * the page cuts off with dots is not read.
   */
  public AnalysedReport read(Report report) {
    List<Span> spans = new ArrayList<>();
    for (Block block : report.blocks()) {
      String text = block.span().of(report.text());
      for (Span span : splitter.split(text)) {
        List<Span> prose =
            block.kind() == Block.Kind.HEADLINE ? List.of(span) : Furniture.prose(text, span);
        prose.forEach(p -> spans.add(p.plus(block.span().start())));
      }
    }
    if (Furniture.listsFilms(spans.stream().map(s -> s.of(report.text())).toList())) {
      spans.removeIf(s -> Furniture.isFilm(s.of(report.text())));
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : spans) {
      Sentence sentence = analyzer.analyze(span.of(report.text())).plus(span.start());
      Sentence read =
          isCutOff(report, span) ? CutOff.whole(sentence, isLast(span, spans)) : sentence;
      if (!read.tokens().isEmpty() || sentence.tokens().isEmpty()) {
        sentences.add(read);
      }
    }
    return new AnalysedReport(report, sentences, quotations.apply(report));
  }

  private static boolean isLast(Span span, List<Span> spans) {
    return spans.getLast().equals(span);
  }

  /** Whether it ends its block with dots. */
  private static boolean isCutOff(Report report, Span span) {
    return CutOff.endsWithDots(span.of(report.text()))
        && report.blocks().stream()
            .filter(b -> b.span().contains(span))
            .anyMatch(b -> new Span(span.end(), b.span().end()).of(report.text()).isBlank());
  }
}
