package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.Progress;
import org.parallax.brief.SelectingBriefWriter;
import org.parallax.grade.RuleGrader;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.Extraction;
import org.parallax.model.Grade;
import org.parallax.model.Ledger;
import org.parallax.model.Outlet;
import org.parallax.model.Point;
import org.parallax.model.Position;
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
 * Who inverts the verb, the number, the cause or the roles of another's claim never counts as its
 * support. Each row is told by three named speakers in three reports of one story, through the
 * whole program; that two agree must be seen, so that a program that joins nothing fails.
 */
class InversionTest {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {}
      };

  private static final int MOST_ROWS = 44;
  private static final List<Row> ROWS = new ArrayList<>();
  private static Pipeline pipeline =
      Assembly.pipeline(RegisterTable.shipped(), word -> Optional.empty());

  /** One statement, one in agreement, and one the other way round, each as read. */
  private record Row(String name, Extraction told, Extraction agreed, Extraction inverted) {}

  @BeforeAll
  static void read() throws IOException {
    ReportReader reader = Assembly.sentences(SILENT);
    ClaimExtractor extractor = Assembly.extractor();
    for (List<String> row : Table.beside(InversionTest.class, "inversions.tsv").rows()) {
      ROWS.add(
          new Row(
              row.getFirst() + ": " + row.getLast(),
              extractor.extract(reader.read(report("a", row.get(1) + ", clerk Odd Brask said."))),
              extractor.extract(reader.read(report("b", row.get(2) + ", teacher Mina Torv said."))),
              extractor.extract(reader.read(report("c", row.get(3) + ", pilot Jon Velle said.")))));
    }
    pipeline =
        new Pipeline(
            new StoryStages(
                List::of,
                new StoryMerger(),
                new ProvenanceOrigins(),
                new GatedPointBuilder(Assembly.vectors(SILENT)),
                RuleGrader.parallax(),
                new SelectingBriefWriter()),
            RegisterTable.shipped());
  }

  private static Report report(String id, String text) {
    return new Report(
        "r-" + id,
        id + ".txt",
        new Outlet("Outlet " + id, id + ".example"),
        Optional.empty(),
        Optional.empty(),
        new Published.On(LocalDate.of(2031, 5, 20)),
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
  void whoInvertsAClaimNeverHoldsAPositionWithIt() {
    List<String> wrong = new ArrayList<>();
    for (Row row : ROWS) {
      Ledger two = pipeline.settle(List.of(row.told(), row.inverted()));
      Ledger three = pipeline.settle(List.of(row.told(), row.agreed(), row.inverted()));
      if (together(two, "r-a", "r-c")
          || together(three, "r-a", "r-c")
          || together(three, "r-b", "r-c")) {
        wrong.add(row.name());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whoInvertsAClaimNeverRaisesItsGrade() {
    List<String> wrong = new ArrayList<>();
    for (Row row : ROWS) {
      Grade.Name alone = best(pipeline.settle(List.of(row.told())));
      Grade.Name both = best(pipeline.settle(List.of(row.told(), row.inverted())));
      if (both.compareTo(alone) > 0) {
        wrong.add(row.name() + ": " + alone + " then " + both);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whoAgreesIsSeenToAgree() {
    assertTrue(ROWS.size() >= MOST_ROWS);
    List<String> unseen = new ArrayList<>();
    int corroborated = 0;
    for (Row row : ROWS) {
      Ledger ledger = pipeline.settle(List.of(row.told(), row.agreed()));
      if (!together(ledger, "r-a", "r-b")) {
        unseen.add(row.name());
      }
      corroborated += best(ledger) == Grade.Name.CORROBORATED ? 1 : 0;
    }
    assertEquals(List.of(), unseen);
    // Where the verb is itself an act of speech ("praised") all rests on the one who spoke.
    assertTrue(corroborated >= MOST_ROWS, corroborated + " of " + ROWS.size());
  }

  private static Grade.Name best(Ledger ledger) {
    return ledger.points().stream()
        .map(p -> p.grade().name())
        .max(Grade.Name::compareTo)
        .orElseThrow();
  }

  private static boolean together(Ledger ledger, String one, String other) {
    for (Point point : ledger.points()) {
      for (Position position : point.positions()) {
        Set<String> reports = new TreeSet<>();
        for (Claim claim : ledger.claims()) {
          if (position.claims().contains(claim.id())) {
            reports.add(claim.report());
          }
        }
        if (!position.denies() && reports.contains(one) && reports.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
