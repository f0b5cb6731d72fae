package org.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;

/**
 * The one folder that holds everything: the archive of captured bytes, what was taken from each
 * report, and the settled ledger in one SQLite file. Its owner alone can read it.
 */
public final class DataFolder implements AutoCloseable {
  private static final String FILE = "parallax.sqlite";
  private final Connection connection;
  private final Archive archive;
  private final SettledTable settled;
  private final ChoiceTable choices;

  private DataFolder(Connection connection, Archive archive) {
    this.connection = connection;
    this.archive = archive;
    this.settled = new SettledTable(connection);
    this.choices = new ChoiceTable(connection);
  }

  /** Opens the folder and makes it if it is not there. */
  public static DataFolder open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(
          folder + " is a file, and the data need a folder.", new IOException());
    }
    Owned.folder(folder);
    Archive archive = new Archive(folder.resolve("captures"));
    Path file = Owned.file(folder.resolve(FILE));
    try {
      return new DataFolder(connected(file), archive);
    } catch (SQLException e) {
      throw new StoreException(
          "the data folder " + folder + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static Connection connected(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try {
      Schema.bringUpToDate(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Whether {@code folder} holds data already. */
  public static boolean isPresent(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  public Archive archive() {
    return archive;
  }

  /**
   * Notes that the bytes of {@code sha256} were found at {@code address}; each capture is kept,
   * also of the same bytes.
   */
  public void addCapture(String sha256, String address, Instant at) throws IOException {
    run(
        "INSERT OR IGNORE INTO capture (sha256, address, captured_at) VALUES (?, ?, ?)",
        sha256,
        address,
        at.toString());
  }

  /** Adds what was taken from reports, all or none; a report of the same id is replaced. */
  public void add(List<Extraction> extractions) throws IOException {
    inTransaction(
        () -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT OR REPLACE INTO extraction (report, input, sha256, json) VALUES (?, ?, ?, ?)")) {
            for (Extraction extraction : extractions) {
              insert.setString(1, extraction.report().id());
              insert.setString(2, extraction.report().input());
              insert.setString(3, extraction.report().sha256());
              insert.setString(4, ModelJson.write(extraction));
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  /** What was taken from all reports, by report id. */
  public List<Extraction> extractions() throws IOException {
    List<Extraction> extractions = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT json FROM extraction ORDER BY report");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        extractions.add(ModelJson.read(rows.getString(1), Extraction.class));
      }
    } catch (SQLException e) {
      throw new StoreException("the reports cannot be read: " + e.getMessage(), e);
    }
    return extractions;
  }

  /** Whether a report of that id is held. */
  public boolean holds(String report) throws IOException {
    return hashOf(report).isPresent();
  }

  /**
   * Removes a report, and its bytes where no other report has the same; false if there was none.
   */
  public boolean forget(String report) throws IOException {
    Optional<String> sha256 = hashOf(report);
    if (sha256.isEmpty()) {
      return false;
    }
    run("DELETE FROM extraction WHERE report = ?", report);
    if (count("SELECT count(*) FROM extraction WHERE sha256 = ?", sha256.get()) == 0) {
      run("DELETE FROM capture WHERE sha256 = ?", sha256.get());
      archive.forget(sha256.get());
    }
    return true;
  }

  /** Puts the settled ledger in the place of the one before. */
  public void settle(Ledger ledger) throws IOException {
    inTransaction(() -> settled.replace(ledger));
  }

  /** Whether the ledger has to be made anew: it was settled by an older version. */
  public boolean isUnsettled() throws IOException {
    return settled.isEmpty() && !extractions().isEmpty();
  }

  /** By what the folder is settled, by name; empty where nothing was chosen yet. */
  public Map<String, String> choices() throws IOException {
    return choices.read();
  }

  /** Keeps by what the folder is settled, in the place of what was kept before. */
  public void choose(Map<String, String> chosen) throws IOException {
    inTransaction(() -> choices.replace(chosen));
  }

  /** The settled ledger. */
  public Ledger ledger() throws IOException {
    return settled.read();
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("the data folder cannot be closed: " + e.getMessage(), e);
    }
  }

  private Optional<String> hashOf(String report) throws IOException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT sha256 FROM extraction WHERE report = ?")) {
      select.setString(1, report);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StoreException("the reports cannot be read: " + e.getMessage(), e);
    }
  }

  private int count(String query, String argument) throws IOException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, argument);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    } catch (SQLException e) {
      throw new StoreException("the data cannot be read: " + e.getMessage(), e);
    }
  }

  private void run(String statement, String... arguments) throws IOException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setString(i + 1, arguments[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new StoreException("the data cannot be written: " + e.getMessage(), e);
    }
  }

  /** Work on the database that may fail. */
  private interface Work {
    void run() throws SQLException;
  }

  private void inTransaction(Work work) throws IOException {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StoreException("the data cannot be written: " + e.getMessage(), e);
    }
  }
}
