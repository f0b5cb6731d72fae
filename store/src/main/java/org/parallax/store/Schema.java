package org.parallax.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of the data folder, as numbered steps; a folder of an older version is brought up step
 * by step.
 */
final class Schema {
  private static final List<String> STEPS = List.of("001-first.sql", "002-choices.sql");

  private Schema() {}

  static void bringUpToDate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 10000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA secure_delete = ON");
      int version = version(statement);
      if (version > STEPS.size()) {
        throw new SQLException(
            "its version " + version + " is newer than this program, which knows " + STEPS.size());
      }
      if (version == STEPS.size()) {
        return;
      }
      connection.setAutoCommit(false);
      for (int step = version; step < STEPS.size(); step++) {
        for (String part : script(STEPS.get(step)).split(";\n")) {
          if (!part.isBlank()) {
            statement.execute(part);
          }
        }
        statement.execute("PRAGMA user_version = " + (step + 1));
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream("schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no schema step " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema step " + name, e);
    }
  }
}
