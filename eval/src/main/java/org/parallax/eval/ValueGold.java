package org.parallax.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;

/**
 * Invented sentences with their times, quantities or places, written by people who had not seen the
 * rules. Lines are counted from 1, the heading among them: odd lines were in view while rules were
 * made, even lines are held out. Tables whose name ends with "-b" are of a second writer; all of
 * their lines were in view once the rules had been measured on them.
 */
final class ValueGold {
  /**
   * A sentence with its annotations.
   *
   * @param id of the row
   * @param isHeldOut whether it was not read by whoever made rules
   * @param published the day or moment of publication as written; empty where the table has none
   * @param text the sentence
   * @param annotations as written, one a value, in the order of the table
   */
  record Row(
      String id, boolean isHeldOut, String published, String text, List<String> annotations) {
    Row {
      annotations = List.copyOf(annotations);
    }

    /** Where the words stand, first behind {@code from}; else anywhere. */
    Optional<Span> find(String words, int from) {
      int at = text.indexOf(words, from);
      at = at < 0 ? text.indexOf(words) : at;
      return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }
  }

  private ValueGold() {}

  /** The rows of {@code times}, {@code quantities}, {@code places} or of a second writer. */
  static List<Row> rows(String name) {
    String resource = "values/" + name + ".tsv";
    try (InputStream in = ValueGold.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table " + resource);
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      int columns = lines.getFirst().split("\t").length;
      List<Row> rows = new ArrayList<>();
      for (int line = 2; line <= lines.size(); line++) {
        rows.add(row(lines.get(line - 1).split("\t", -1), columns, line % 2 == 0));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Row row(String[] cells, int columns, boolean isHeldOut) {
    String annotations = cells.length >= columns ? cells[columns - 1] : "";
    return new Row(
        cells[0],
        isHeldOut,
        columns > 3 ? cells[1] : "",
        cells[columns - 2],
        annotations.isBlank() ? List.of() : Arrays.asList(annotations.split(";")));
  }

  /** A count of what is right among what was found and what is there. */
  static final class Tally {
    private int gold;
    private int found;
    private int right;

    void add(int goldHere, int foundHere, int rightHere) {
      gold += goldHere;
      found += foundHere;
      right += rightHere;
    }

    double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }
  }
}
