package org.parallax.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Span;
import org.parallax.text.Clause;
import org.parallax.text.Golden;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.Sentence;

class GoldenClausesTest {
  private static final RecordedAnalyses ANALYSES =
      Golden.analyses(GoldenClausesTest.class, "golden-clauses");

  @TestFactory
  Stream<DynamicTest> cutsSentencesAsTheGoldenCasesSay() {
    return Golden.beside(GoldenClausesTest.class, "golden-clauses").stream()
        .map(
            c ->
                DynamicTest.dynamicTest(c.sentence(), () -> assertEquals(table(c.rows()), cut(c))));
  }

  private static String table(List<List<String>> rows) {
    return rows.stream().map(cells -> String.join(" | ", cells)).collect(Collectors.joining("\n"));
  }

  /** The clauses of the sentence, or of the stretch of it that the note names. */
  private static String cut(Golden golden) {
    String text = golden.sentence();
    Sentence sentence = new MendingAnalyzer(ANALYSES).analyze(text);
    int start = text.indexOf(golden.note());
    Span region =
        golden.note().isEmpty() ? sentence.span() : new Span(start, start + golden.note().length());
    return new DependencyClauseSplitter()
        .split(sentence, region, text).stream()
            .map(clause -> row(clause, text))
            .collect(Collectors.joining("\n"));
  }

  private static String row(Clause clause, String text) {
    Proposition proposition = clause.proposition();
    String told = clause.by() + (clause.background() ? ", background" : "");
    return String.join(
        " | ",
        clause.subject().map(s -> "[" + s.text() + "] ").orElse("") + clause.span().of(text),
        (proposition.negated() ? "not " : "") + proposition.predicate(),
        proposition.tense().name().toLowerCase(Locale.ROOT),
        proposition.arguments().stream()
            .map(GoldenClausesTest::argument)
            .collect(Collectors.joining("; ")),
        String.join(" ", proposition.terms()),
        told);
  }

  private static String argument(Argument argument) {
    String role = argument.role().name().toLowerCase(Locale.ROOT);
    String preposition = argument.preposition().isEmpty() ? "" : " " + argument.preposition();
    return role + preposition + ": " + argument.phrase().text();
  }
}
