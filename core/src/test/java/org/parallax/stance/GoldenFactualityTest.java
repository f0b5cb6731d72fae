package org.parallax.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.clause.DependencyClauseSplitter;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Golden;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.Sentence;

class GoldenFactualityTest {
  private static final RecordedAnalyses ANALYSES =
      Golden.analyses(GoldenFactualityTest.class, "golden-factuality");

  @TestFactory
  Stream<DynamicTest> readsCertaintyAsTheGoldenCasesSay() {
    return Golden.beside(GoldenFactualityTest.class, "golden-factuality").stream()
        .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> assertEquals(expected(c), read(c))));
  }

  private static String expected(Golden golden) {
    return golden.rows().stream()
        .map(cells -> String.join(" | ", cells))
        .collect(Collectors.joining("\n"));
  }

  private static String read(Golden golden) {
    String text = golden.sentence();
    Sentence sentence = new MendingAnalyzer(ANALYSES).analyze(text);
    List<Link> chain = chain(golden);
    return new DependencyClauseSplitter()
        .split(sentence, region(golden), text).stream()
            .map(
                clause ->
                    clause.span().of(text)
                        + " | "
                        + new DependencyFactualityReader().read(sentence, clause, chain).code())
            .collect(Collectors.joining("\n"));
  }

  /** A note is "content / cue / stance", without a source where the cue stands alone. */
  private static Span region(Golden golden) {
    return golden.note().isEmpty()
        ? new Span(0, golden.sentence().length())
        : find(golden, golden.note().split(" / ")[0]);
  }

  private static List<Link> chain(Golden golden) {
    if (golden.note().isEmpty()) {
      return List.of();
    }
    String[] parts = golden.note().split(" / ");
    boolean sourced = parts.length == 4;
    Optional<Source> source =
        sourced
            ? Optional.of(
                new Source(phrase(golden, parts[3]), Optional.empty(), Optional.empty(), List.of()))
            : Optional.empty();
    return List.of(
        new Link(
            source,
            Optional.of(phrase(golden, parts[1])),
            Stance.valueOf(parts[2]),
            Optional.empty(),
            Optional.empty(),
            false,
            1,
            "test"));
  }

  private static Span find(Golden golden, String words) {
    int at = golden.sentence().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Phrase phrase(Golden golden, String words) {
    return Phrase.at(find(golden, words), golden.sentence());
  }
}
