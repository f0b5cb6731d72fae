package org.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Register;

/**
 * Reads the register of sources from its table: names separated by "|", domain, owner, kind,
 * country, side, reliability; cells separated by tabs. Cells that are missing at the end of a row
 * are unknown.
 */
public final class RegisterTable {
  private static final String SHIPPED = "sources.tsv";
  private static final int CELLS = 7;

  private RegisterTable() {}

  /** The register that ships: the news agencies of the world. */
  public static Register shipped() {
    try (InputStream in = RegisterTable.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  /**
   * The register in {@code text}, a file in the form of {@code sources.tsv}.
   *
   * @param file its name, for the sentence that tells of a bad line
   * @throws IllegalArgumentException naming the file, the line and what is wrong with it
   */
  public static Register read(BufferedReader text, String file) throws IOException {
    List<Register.Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          rows.add(row(line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              file + ", line " + number + ": " + e.getMessage() + ".", e);
        }
      }
    }
    return new Register(rows);
  }

  private static Register.Row row(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    while (cells.size() > CELLS && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    if (cells.size() > CELLS) {
      throw new IllegalArgumentException(
          "it has "
              + cells.size()
              + " cells, and there are "
              + CELLS
              + " at most: names, domain, owner, kind, country, side, reliability");
    }
    while (cells.size() < CELLS) {
      cells.add("");
    }
    return new Register.Row(
        names(cells.get(0)),
        cells.get(1).toLowerCase(Locale.ROOT),
        cells.get(2),
        kind(cells.get(3)),
        country(cells.get(4)),
        cells.get(5),
        reliability(cells.get(6)));
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell.split("\\|")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the first cell names nobody");
    }
    return names;
  }

  private static Register.Kind kind(String cell) {
    if (cell.isEmpty()) {
      return Register.Kind.UNKNOWN;
    }
    for (Register.Kind kind : Register.Kind.values()) {
      if (kind.name().equalsIgnoreCase(cell)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "the kind (4th cell) \""
            + cell
            + "\" is none of agency, outlet, aggregator, actor, unknown");
  }

  private static String country(String cell) {
    if (!cell.isEmpty() && !cell.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "the country (5th cell) \"" + cell + "\" is no code of two capitals, as in NO");
    }
    return cell;
  }

  private static Register.Reliability reliability(String cell) {
    if (cell.isEmpty()) {
      return Register.Reliability.F;
    }
    for (Register.Reliability letter : Register.Reliability.values()) {
      if (letter.name().equals(cell)) {
        return letter;
      }
    }
    throw new IllegalArgumentException(
        "the reliability (7th cell) \"" + cell + "\" is none of A, B, C, D, E, F");
  }
}
