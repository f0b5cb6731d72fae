package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.Progress;
import org.parallax.brief.SelectingBriefWriter;
import org.parallax.grade.RuleGrader;
import org.parallax.model.Block;
import org.parallax.model.Discrepancy;
import org.parallax.model.Extraction;
import org.parallax.model.Outlet;
import org.parallax.model.Published;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.origin.ProvenanceOrigins;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.pipeline.Pipeline;
import org.parallax.pipeline.StoryStages;
import org.parallax.point.GatedPointBuilder;
import org.parallax.resolve.StoryMerger;
import org.parallax.text.RegisterTable;
import org.parallax.text.ReportReader;
import org.parallax.text.Table;

/**
 * Every type of difference is found where two short reports plainly differ, and none is raised
 * where they can both be true: mini stories through the whole program.
 */
class TypedDifferenceTest {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {}
      };

  private static final List<Row> ROWS = new ArrayList<>();

  /** A mini story with what is to be found in it: an alarm, a difference that is none, nothing. */
  private record Row(
      String name, Discrepancy.Type type, String expected, List<Discrepancy> found) {}

  @BeforeAll
  static void read() throws IOException {
    ReportReader reader = Assembly.sentences(SILENT);
    ClaimExtractor extractor = Assembly.extractor();
    Pipeline pipeline =
        new Pipeline(
            new StoryStages(
                List::of,
                new StoryMerger(),
                new ProvenanceOrigins(),
                new GatedPointBuilder(Assembly.vectors(SILENT)),
                RuleGrader.parallax(),
                new SelectingBriefWriter()),
            RegisterTable.shipped());
    for (List<String> row : Table.beside(TypedDifferenceTest.class, "differences.tsv").rows()) {
      List<Extraction> read = new ArrayList<>();
      for (String told : row.subList(2, row.size())) {
        read.add(extractor.extract(reader.read(report("r" + read.size(), told))));
      }
      ROWS.add(
          new Row(
              String.join(" | ", row),
              Discrepancy.Type.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
              row.get(1),
              pipeline.settle(read).discrepancies()));
    }
  }

  /** A report that begins with its day of the month: "20 The ferry sank.". */
  private static Report report(String id, String told) {
    int blank = told.indexOf(' ');
    String text = told.substring(blank + 1);
    return new Report(
        id,
        id + ".txt",
        new Outlet("Outlet " + id, id + ".example"),
        Optional.empty(),
        Optional.empty(),
        new Published.On(LocalDate.of(2031, 5, Integer.parseInt(told.substring(0, blank)))),
        new Published.Unknown(),
        List.of(),
        List.of(),
        "0" + id,
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
        "en",
        1,
        Optional.empty());
  }

  @Test
  void whatPlainlyDiffersIsFoundWithItsType() {
    assertEquals(
        List.of(),
        ROWS.stream()
            .filter(r -> !r.expected().equals("none"))
            .filter(
                r ->
                    r.found().stream()
                        .noneMatch(
                            d -> d.type() == r.type() && d.alarm() == r.expected().equals("alarm")))
            .map(Row::name)
            .toList());
  }

  @Test
  void whatCanBothBeTrueRaisesNothing() {
    assertEquals(
        List.of(),
        ROWS.stream()
            .filter(r -> r.expected().equals("none") && !r.found().isEmpty())
            .map(Row::name)
            .toList());
  }

  @Test
  void everyTypeHasAStoryThatDiffersAndOneThatDoesNot() {
    for (String expected : List.of("found", "none")) {
      Set<Discrepancy.Type> told = EnumSet.noneOf(Discrepancy.Type.class);
      ROWS.stream()
          .filter(r -> r.expected().equals("none") == expected.equals("none"))
          .forEach(r -> told.add(r.type()));
      assertEquals(EnumSet.allOf(Discrepancy.Type.class), told);
    }
  }
}
