package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.name.NameMatcher;
import org.parallax.name.Similarity;

/**
 * Measures how well names of other scripts are matched with their English forms.
 *
 * <p>Design: of each file (English, tab, the name with its letters parted by blanks) the first 400
 * rows with at least four English letters are taken. True pairs are the rows. Wrong pairs are, for
 * each name, the English name half the list further on, and the wrong English name that sounds most
 * like it; a wrong name that is spelled like the true one is passed over. A pair is matched if
 * {@link NameMatcher#person} says so.
 */
public final class NamesEval {
  private static final int ROWS = 400;

  private NamesEval() {}

  private record Row(String english, String other) {}

  private record Counts(int found, int right, int all) {
    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return all == 0 ? 0 : (double) right / all;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /**
   * Prints a row a file.
   *
   * @param arguments the folder of the name lists
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: NamesEval FOLDER");
      return;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
      files =
          listed.filter(f -> String.valueOf(f.getFileName()).startsWith("wd_")).sorted().toList();
    }
    for (Path file : files) {
      Counts counts = counts(rows(file));
      System.out.printf(
          Locale.ROOT,
          "%-16s precision %.3f recall %.3f F1 %.3f%n",
          file.getFileName(),
          counts.precision(),
          counts.recall(),
          counts.f1());
    }
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (rows.size() < ROWS && cells.length >= 2 && cells[0].length() >= 4) {
        rows.add(new Row(cells[0], cells[1].replace(" ", "")));
      }
    }
    return rows;
  }

  private static Counts counts(List<Row> rows) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      right += isMatched(row.english(), row.other()) ? 1 : 0;
      String far = rows.get((i + rows.size() / 2) % rows.size()).english();
      wrong += isMatched(far, row.other()) ? 1 : 0;
      wrong += isMatched(nearest(rows, row), row.other()) ? 1 : 0;
    }
    return new Counts(right + wrong, right, rows.size());
  }

  private static String nearest(List<Row> rows, Row to) {
    String best = "";
    double most = -1;
    for (Row row : rows) {
      double alike = Similarity.sounds(row.english(), to.other());
      boolean other = !NameMatcher.person(row.english(), to.english()).isSame();
      if (other && alike > most) {
        best = row.english();
        most = alike;
      }
    }
    return best;
  }

  private static boolean isMatched(String english, String other) {
    return NameMatcher.person(english, other).isSame();
  }
}
