package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Block;
import org.parallax.model.Outlet;
import org.parallax.model.Published;
import org.parallax.model.Report;
import org.parallax.model.Span;

final class ReportReaderTest {
  private static final String TEXT = "Ferry sinks\r\nTwo died. \uD83D\uDEA2 Crew\u00ADmen swam.";

  @Test
  void movesEverySpanToTheReport() {
    AnalysedReport read = reader().read(report());
    assertEquals(
        List.of("Ferry sinks", "Two died.", "\uD83D\uDEA2 Crew\u00ADmen swam."),
        read.sentences().stream().map(s -> s.span().of(TEXT)).toList());
    for (Sentence sentence : read.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.form(), token.span().of(TEXT));
      }
    }
  }

  @Test
  void keepsTheQuotationsOfTheReport() {
    Quotation quotation = new Quotation(new Span(0, 5), new Span(1, 4), 0, true);
    ReportReader reader =
        new ReportReader(
            ReportReaderTest::atStops, ReportReaderTest::atBlanks, r -> List.of(quotation));
    assertEquals(List.of(quotation), reader.read(report()).quotations());
  }

  private static ReportReader reader() {
    return new ReportReader(
        ReportReaderTest::atStops, ReportReaderTest::atBlanks, report -> List.of());
  }

  private static Report report() {
    int bodyStart = TEXT.indexOf("Two");
    return new Report(
        "r1",
        "ferry.txt",
        new Outlet("ferry.txt", ""),
        Optional.empty(),
        Optional.of("Ferry sinks"),
        new Published.Unknown(),
        new Published.Unknown(),
        List.of(),
        List.of(),
        "00",
        TEXT,
        List.of(
            new Block(new Span(0, 11), Block.Kind.HEADLINE),
            new Block(new Span(bodyStart, TEXT.length()), Block.Kind.PARAGRAPH)),
        "en",
        1,
        Optional.empty());
  }

  private static List<Span> atStops(String paragraph) {
    int stop = paragraph.indexOf(". ");
    return stop < 0
        ? List.of(new Span(0, paragraph.length()))
        : List.of(new Span(0, stop + 1), new Span(stop + 2, paragraph.length()));
  }

  private static Sentence atBlanks(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : sentence.split(" ", -1)) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(span, word, word, "NN", tokens.size() - 1, Relation.DEP));
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, sentence.length()), tokens, List.of());
  }
}
