package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A point before it is graded.
 *
 * @param id unique in the ledger
 * @param title the question, in the words of the reports
 * @param positions the best supported first
 * @param joins why its claims stand in it, then which claims nearly did
 */
public record Matter(String id, Line title, List<Position> positions, List<Join> joins) {
  public Matter {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    positions = List.copyOf(positions);
    joins = List.copyOf(joins);
  }

  /** A matter of which nothing is told but who holds what. */
  public Matter(String id, Line title, List<Position> positions) {
    this(id, title, positions, List.of());
  }
}
