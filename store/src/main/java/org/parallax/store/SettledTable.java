package org.parallax.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Ledger;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** The rows of the settled ledger, a JSON document each, in the ledger's order. */
final class SettledTable {
  private final Connection connection;

  SettledTable(Connection connection) {
    this.connection = connection;
  }

  void replace(Ledger ledger) throws SQLException {
    Map<String, String> storyOf = storyOf(ledger.stories());
    try (PreparedStatement delete = connection.prepareStatement("DELETE FROM settled");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO settled (kind, ordinal, id, story, json) VALUES (?, ?, ?, ?, ?)")) {
      delete.executeUpdate();
      Rows rows = new Rows(insert);
      rows.add("story", ledger.stories(), Story::id, Story::id);
      rows.add("report", ledger.reports(), Report::id, r -> storyOf.getOrDefault(r.id(), ""));
      rows.add("claim", ledger.claims(), Claim::id, c -> storyOf.getOrDefault(c.report(), ""));
      rows.add("point", ledger.points(), Point::id, Point::story);
      rows.add("discrepancy", ledger.discrepancies(), Discrepancy::id, d -> "");
      rows.add("origin", ledger.origins(), Origin::id, o -> "");
      rows.add("entity", ledger.entities(), Entity::id, e -> "");
      rows.add("brief", ledger.briefs(), Brief::story, Brief::story);
      rows.add(
          "coverage",
          ledger.coverage().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(e -> new ReportCoverage(e.getKey(), e.getValue()))
              .toList(),
          ReportCoverage::report,
          c -> storyOf.getOrDefault(c.report(), ""));
      insert.executeBatch();
    }
  }

  /** Coverage with the report that it is of. */
  record ReportCoverage(String report, Coverage coverage) {}

  private static Map<String, String> storyOf(List<Story> stories) {
    Map<String, String> storyOf = new HashMap<>();
    for (Story story : stories) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
    }
    return storyOf;
  }

  private record Rows(PreparedStatement insert) {
    <T> void add(String kind, List<T> values, Function<T, String> id, Function<T, String> story)
        throws SQLException {
      int ordinal = 0;
      for (T value : values) {
        insert.setString(1, kind);
        insert.setInt(2, ordinal++);
        insert.setString(3, id.apply(value));
        insert.setString(4, story.apply(value));
        insert.setString(5, ModelJson.write(value));
        insert.addBatch();
      }
    }
  }

  boolean isEmpty() throws IOException {
    try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM settled LIMIT 1");
        ResultSet rows = select.executeQuery()) {
      return !rows.next();
    } catch (SQLException e) {
      throw new StoreException("the ledger cannot be read: " + e.getMessage(), e);
    }
  }

  Ledger read() throws IOException {
    Map<String, Coverage> coverage = new HashMap<>();
    for (ReportCoverage row : all("coverage", ReportCoverage.class)) {
      coverage.put(row.report(), row.coverage());
    }
    return new Ledger(
        all("report", Report.class),
        all("story", Story.class),
        all("claim", Claim.class),
        all("point", Point.class),
        all("discrepancy", Discrepancy.class),
        all("origin", Origin.class),
        all("entity", Entity.class),
        all("brief", Brief.class),
        coverage);
  }

  private <T> List<T> all(String kind, Class<T> type) throws IOException {
    List<T> values = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT json FROM settled WHERE kind = ? ORDER BY ordinal")) {
      select.setString(1, kind);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          values.add(ModelJson.read(rows.getString(1), type));
        }
      }
    } catch (SQLException e) {
      throw new StoreException("the ledger cannot be read: " + e.getMessage(), e);
    }
    return values;
  }
}
