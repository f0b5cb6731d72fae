package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Extraction;
import org.parallax.text.Table;

/**
 * Every type of difference is found where two short reports plainly differ, and none is raised
 * where they can both be true: mini stories through the whole program.
 */
class TypedDifferenceTest {
  private static final List<Row> ROWS = new ArrayList<>();

  /**
   * A mini story with what is to be found in it: an alarm, a difference that is none, nothing. Its
   * reports begin with their day of the month: "20 The ferry sank.".
   */
  private record Row(
      String name, Discrepancy.Type type, String expected, List<Discrepancy> found) {}

  @BeforeAll
  static void read() throws IOException {
    MiniStories stories = MiniStories.open();
    for (List<String> row : Table.beside(TypedDifferenceTest.class, "differences.tsv").rows()) {
      List<Extraction> read = new ArrayList<>();
      for (String told : row.subList(2, row.size())) {
        int blank = told.indexOf(' ');
        int day = Integer.parseInt(told.substring(0, blank));
        read.add(stories.read("r" + read.size(), day, told.substring(blank + 1)));
      }
      ROWS.add(
          new Row(
              String.join(" | ", row),
              Discrepancy.Type.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
              row.get(1),
              stories.settle(read).discrepancies()));
    }
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
