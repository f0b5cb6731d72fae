package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Extraction;
import org.parallax.model.Grade;
import org.parallax.model.Ledger;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.text.Table;

/**
 * Who inverts the verb, the number, the cause or the roles of another's claim never counts as its
 * support. Each row is told by three named speakers in three reports of one story, through the
 * whole program; that two agree must be seen, so that a program that joins nothing fails.
 */
class InversionTest {
  private static final int MOST_ROWS = 44;
  private static final List<Row> ROWS = new ArrayList<>();

  /** A statement alone, with one in agreement, with one the other way round, and with both. */
  private record Row(String name, Ledger told, Ledger agreed, Ledger inverted, Ledger all) {}

  @BeforeAll
  static void read() throws IOException {
    MiniStories stories = MiniStories.open();
    for (List<String> row : Table.beside(InversionTest.class, "inversions.tsv").rows()) {
      Extraction told = stories.read("r-a", 20, row.get(1) + ", clerk Odd Brask said.");
      Extraction agreed = stories.read("r-b", 20, row.get(2) + ", teacher Mina Torv said.");
      Extraction inverted = stories.read("r-c", 20, row.get(3) + ", pilot Jon Velle said.");
      ROWS.add(
          new Row(
              row.getFirst() + ": " + row.getLast(),
              stories.settle(List.of(told)),
              stories.settle(List.of(told, agreed)),
              stories.settle(List.of(told, inverted)),
              stories.settle(List.of(told, agreed, inverted))));
    }
  }

  @Test
  void whoInvertsAClaimNeverHoldsAPositionWithIt() {
    List<String> wrong = new ArrayList<>();
    for (Row row : ROWS) {
      if (together(row.inverted(), "r-a", "r-c")
          || together(row.all(), "r-a", "r-c")
          || together(row.all(), "r-b", "r-c")) {
        wrong.add(row.name());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whoInvertsAClaimNeverRaisesItsGrade() {
    List<String> wrong = new ArrayList<>();
    for (Row row : ROWS) {
      Grade.Name alone = best(row.told());
      Grade.Name both = best(row.inverted());
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
      Ledger ledger = row.agreed();
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
