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
 * Golden cases in Markdown: a sentence as a block quote, then a table of what is expected of it.
 * Recorded analyses of the sentences lie beside, as .conll.
 *
 * @param sentence what is read
 * @param note the line between sentence and table, without its emphasis; empty where there is none
 * @param rows the cells of the table, without its head
 */
public record Golden(String sentence, String note, List<List<String>> rows) {
  /** The cases of the file {@code name}.md beside {@code owner}. */
  public static List<Golden> beside(Class<?> owner, String name) {
    List<Golden> cases = new ArrayList<>();
    String sentence = "";
    String note = "";
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(owner, name + ".md")) {
      if (line.startsWith("> ")) {
        add(cases, sentence, note, rows);
        sentence = line.substring(2).strip();
        note = "";
        rows = new ArrayList<>();
      } else if (line.startsWith("_")) {
        note = line.replace("_", "").strip();
      } else if (line.startsWith("| ")) {
        rows.add(cells(line));
      }
    }
    add(cases, sentence, note, rows);
    return cases;
  }

  private static void add(
      List<Golden> cases, String sentence, String note, List<List<String>> rows) {
    if (!sentence.isEmpty()) {
      cases.add(new Golden(sentence, note, rows.isEmpty() ? rows : rows.subList(1, rows.size())));
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /** The recorded analyses {@code name}.conll beside {@code owner}. */
  public static RecordedAnalyses analyses(Class<?> owner, String name) {
    try (BufferedReader in = open(owner, name + ".conll")) {
      return RecordedAnalyses.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> lines(Class<?> owner, String file) {
    try (BufferedReader in = open(owner, file)) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static BufferedReader open(Class<?> owner, String file) throws IOException {
    InputStream in = owner.getResourceAsStream(file);
    if (in == null) {
      throw new IOException("no " + file + " beside " + owner.getName());
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
