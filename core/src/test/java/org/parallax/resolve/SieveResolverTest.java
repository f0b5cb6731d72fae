package org.parallax.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.model.Block;
import org.parallax.model.Link;
import org.parallax.model.Mention;
import org.parallax.model.Outlet;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.QuotationFinder;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;

/** Reads the cases of {@code speakers.md}; each row is a test. */
class SieveResolverTest {

  private static String resource(String name) throws IOException {
    try (InputStream in = SieveResolverTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @TestFactory
  List<DynamicTest> tellsWhoSpeaks() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String[] cases = resource("speakers.md").split("\n## ");
    for (int i = 1; i < cases.length; i++) {
      tests.addAll(rows(cases[i]));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> tellsWhomDescriptionsTakeUp() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String[] cases = resource("descriptions.md").split("\n## ");
    for (int i = 1; i < cases.length; i++) {
      Map<String, List<String>> forms = new HashMap<>();
      new SieveResolver()
          .resolve(report(paragraphs(cases[i])), List.of())
          .entities()
          .forEach(e -> forms.put(e.name(), e.names()));
      for (String[] row : table(cases[i])) {
        boolean borne = forms.getOrDefault(row[1], List.of()).contains(row[3]);
        tests.add(
            DynamicTest.dynamicTest(
                row[1] + " " + row[2] + " " + row[3],
                () -> assertEquals(row[2].equals("="), borne, forms::toString)));
      }
    }
    return tests;
  }

  private static String paragraphs(String golden) {
    return golden
        .lines()
        .filter(l -> l.startsWith("> "))
        .map(l -> l.substring(2))
        .collect(Collectors.joining("\n"));
  }

  private static List<String[]> table(String golden) {
    return golden
        .lines()
        .filter(l -> l.startsWith("| "))
        .skip(1)
        .map(l -> l.split("\\s*\\|\\s*"))
        .toList();
  }

  private static List<DynamicTest> rows(String golden) throws IOException {
    String text = paragraphs(golden);
    List<String[]> rows = table(golden);
    AnalysedReport report = report(text);
    List<Speech> speeches = new ArrayList<>();
    int from = 0;
    for (String[] row : rows) {
      int start = text.indexOf(row[1], from);
      from = start + row[1].length();
      speeches.add(speech(report, new Span(start, from)));
    }
    Resolution resolution = new SieveResolver().resolve(report, speeches);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      String found = who(resolution, resolution.speeches().get(i));
      tests.add(DynamicTest.dynamicTest(row[1], () -> assertEquals(row[2], found)));
    }
    return tests;
  }

  private static String who(Resolution resolution, Speech speech) {
    Map<String, String> names = new HashMap<>();
    resolution.entities().forEach(e -> names.put(e.id(), e.name()));
    Source source = speech.chain().getFirst().source().orElseThrow();
    boolean named =
        source.name().isPresent()
            || (source.entities().size() > 1
                && resolution.mentions().stream()
                    .anyMatch(
                        m ->
                            m.entity().equals(source.entities().getFirst())
                                && m.kind() == Mention.Kind.NAME));
    return (named ? "= " : "~ ")
        + source.entities().stream()
            .map(e -> names.getOrDefault(e, e))
            .collect(Collectors.joining(" + "));
  }

  /** A speech whose content is the rest of the sentence behind its source. */
  private static Speech speech(AnalysedReport report, Span source) {
    Sentence sentence =
        report.sentences().stream()
            .filter(s -> s.span().contains(source.start()))
            .findFirst()
            .orElseThrow();
    Link link =
        new Link(
            Optional.of(Source.of(report.report().phrase(source))),
            Optional.empty(),
            Stance.ASSERT,
            Optional.empty(),
            Optional.empty(),
            false,
            1,
            "golden");
    Span content = new Span(source.end(), sentence.span().end());
    return new Speech(content, List.of(link), Optional.empty(), false, "golden");
  }

  private static AnalysedReport report(String text) throws IOException {
    RecordedAnalyses recorded =
        RecordedAnalyses.read(
            new BufferedReader(
                new InputStreamReader(
                    SieveResolverTest.class.getResourceAsStream("resolve.conll"),
                    StandardCharsets.UTF_8)));
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n")) {
      blocks.add(new Block(new Span(at, at + line.length()), Block.Kind.PARAGRAPH));
      for (Map.Entry<String, Sentence> entry : recorded.all().entrySet()) {
        int found = line.indexOf(entry.getKey());
        if (found >= 0) {
          sentences.add(entry.getValue().plus(at + found));
        }
      }
      at += line.length() + 1;
    }
    sentences.sort(java.util.Comparator.comparing(Sentence::span));
    Report report = Report.ofText("r", text, blocks).from(new Outlet("r", ""));
    return new AnalysedReport(report, sentences, QuotationFinder.find(report));
  }
}
