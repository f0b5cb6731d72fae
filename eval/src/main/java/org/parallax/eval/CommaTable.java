package org.parallax.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated rows, whose cells may be quoted and hold commas and line breaks. */
final class CommaTable {
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CommaTable() {}

  /** The rows of {@code text} below its first, by the names in its first; of two alike the last. */
  static List<Map<String, String>> rows(String text) {
    CommaTable table = new CommaTable();
    table.read(text);
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : table.rows.subList(1, table.rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(table.rows.getFirst().get(i), row.get(i));
      }
      named.add(cells);
    }
    return named;
  }

  private void read(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = quoted && c == '"' && text.startsWith("\"\"", i);
      if (doubled) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        endCell();
        if (c == '\n') {
          endRow();
        }
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      endCell();
      endRow();
    }
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }
}
