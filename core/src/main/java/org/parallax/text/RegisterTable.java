package org.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Register;

/**
 * Reads the register of sources from its table: names separated by "|", domain, owner, kind,
 * country, side. Cells that are missing at the end of a row are unknown.
 */
public final class RegisterTable {
  private static final int CELLS = 6;

  private RegisterTable() {}

  /** The register that ships: the news agencies of the world. */
  public static Register shipped() {
    return of(Table.beside(RegisterTable.class, "sources.tsv"));
  }

  /** The register in {@code text}, a file in the form of {@code sources.tsv}. */
  public static Register read(BufferedReader text) throws IOException {
    return of(Table.parse(text));
  }

  private static Register of(Table table) {
    return new Register(table.rows().stream().map(RegisterTable::row).toList());
  }

  private static Register.Row row(List<String> written) {
    List<String> cells = new ArrayList<>(written);
    while (cells.size() < CELLS) {
      cells.add("");
    }
    List<String> names = new ArrayList<>();
    for (String name : cells.get(0).split("\\|")) {
      names.add(name.strip());
    }
    return new Register.Row(
        names,
        cells.get(1).toLowerCase(Locale.ROOT),
        cells.get(2),
        kind(cells.get(3)),
        cells.get(4),
        cells.get(5));
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
        "kind " + cell + " is none of agency, outlet, aggregator, actor, unknown");
  }
}
