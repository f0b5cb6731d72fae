package org.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon that ships as a text table: a row a line, cells separated by tabs, UTF-8; lines that
 * begin with "#" and empty lines are left out.
 *
 * @param rows in the order of the file; each a list of trimmed cells
 */
public record Table(List<List<String>> rows) {
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table that lies beside {@code owner} as {@code name}. */
  public static Table beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name + " beside " + owner.getName());
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " beside " + owner.getName(), e);
    }
  }

  /** The table in {@code text}. */
  public static Table parse(BufferedReader text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
          cells.add(cell.strip());
        }
        rows.add(cells);
      }
    }
    return new Table(rows);
  }
}
