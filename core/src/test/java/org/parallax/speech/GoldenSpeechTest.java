package org.parallax.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Block;
import org.parallax.model.Link;
import org.parallax.model.Outlet;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.text.Golden;
import org.parallax.text.QuotationFinder;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.RecordedSentences;
import org.parallax.text.ReportReader;
import org.parallax.text.Speech;

/**
 * The chains of the golden cases; "¶" ends a paragraph, and a lone line without a stop is a
 * headline.
 */
class GoldenSpeechTest {
  private static final SpeechFinder RULES = new RuleSpeechFinder();

  @TestFactory
  Stream<DynamicTest> attributesDirectSpeechAsTheGoldenCasesSay() {
    return cases("direct");
  }

  @TestFactory
  Stream<DynamicTest> attributesIndirectSpeechAsTheGoldenCasesSay() {
    return cases("indirect");
  }

  @TestFactory
  Stream<DynamicTest> attributesNestedSpeechAsTheGoldenCasesSay() {
    return cases("nested");
  }

  @TestFactory
  Stream<DynamicTest> attributesTurnsAndRebuttalsAsTheGoldenCasesSay() {
    return cases("turns");
  }

  @TestFactory
  Stream<DynamicTest> attributesWhatParsersTearApartAsTheGoldenCasesSay() {
    return cases("torn");
  }

  @TestFactory
  Stream<DynamicTest> attributesAsidesAndIdiomsAsTheGoldenCasesSay() {
    return cases("asides");
  }

  @TestFactory
  Stream<DynamicTest> attributesWhatIsJoinedToTheWordsOfAnotherAsTheGoldenCasesSay() {
    return cases("joined");
  }

  @TestFactory
  Stream<DynamicTest> attributesSilenceAndWhatIsUnmarkedAsTheGoldenCasesSay() {
    return cases("silence");
  }

  @TestFactory
  Stream<DynamicTest> attributesWhatPointsBackAsTheGoldenCasesSay() {
    return cases("tied");
  }

  @TestFactory
  Stream<DynamicTest> attributesByRulesAndModelsTogetherAsTheGoldenCasesSay() {
    return cases("read", new LearnedSpeechFinder());
  }

  private static Stream<DynamicTest> cases(String name) {
    return cases(name, RULES);
  }

  private static Stream<DynamicTest> cases(String name, SpeechFinder finder) {
    RecordedAnalyses analyses = Golden.analyses(GoldenSpeechTest.class, name);
    ReportReader reader =
        new ReportReader(
            new RecordedSentences(analyses), new MendingAnalyzer(analyses), QuotationFinder::find);
    return Golden.beside(GoldenSpeechTest.class, name).stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.sentence(),
                    () -> assertEquals(expected(c), found(finder, reader, report(c.sentence())))));
  }

  private static String expected(Golden golden) {
    return golden.rows().stream()
        .map(cells -> "| " + String.join(" | ", cells) + " |")
        .collect(Collectors.joining("\n"));
  }

  private static String found(SpeechFinder finder, ReportReader reader, Report report) {
    return finder.find(reader.read(report)).stream()
        .map(speech -> row(speech, report.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Speech speech, String text) {
    Link last = speech.chain().getLast();
    return "| "
        + String.join(
            " | ",
            speech.content().of(text),
            speech.chain().stream()
                .map(l -> l.source().map(s -> s.phrase().text()).orElse("-"))
                .collect(Collectors.joining(" < ")),
            last.stance().name().toLowerCase(Locale.ROOT),
            speech.by(),
            last.hearer().map(h -> "to " + h.text()).orElse("")
                + last.channel().map(c -> "in " + c.phrase().text()).orElse(""))
        + " |";
  }

  private static Report report(String marked) {
    String text = marked.replace(" ¶ ", "\n");
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean isHeadline =
          line.equals(text) && Character.isLetterOrDigit(line.charAt(line.length() - 1));
      blocks.add(
          new Block(
              new Span(start, start + line.length()),
              isHeadline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      start += line.length() + 1;
    }
    return Report.ofText("r", text, blocks).from(new Outlet("The Orlen Herald", ""));
  }
}
