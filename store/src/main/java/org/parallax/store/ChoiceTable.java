package org.parallax.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** By what the folder is settled, a row a choice. */
final class ChoiceTable {
  private final Connection connection;

  ChoiceTable(Connection connection) {
    this.connection = connection;
  }

  void replace(Map<String, String> chosen) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement("DELETE FROM choice");
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO choice (name, value) VALUES (?, ?)")) {
      delete.executeUpdate();
      for (Map.Entry<String, String> choice : new TreeMap<>(chosen).entrySet()) {
        insert.setString(1, choice.getKey());
        insert.setString(2, choice.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  Map<String, String> read() throws IOException {
    Map<String, String> chosen = new TreeMap<>();
    try (PreparedStatement select = connection.prepareStatement("SELECT name, value FROM choice");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        chosen.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException e) {
      throw new StoreException("the choices cannot be read: " + e.getMessage(), e);
    }
    return chosen;
  }
}
