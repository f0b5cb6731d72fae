package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A point before it is graded.
 *
 * @param id unique in the ledger
 * @param title the question, in the words of the reports
 * @param positions the best supported first
 */
public record Matter(String id, Line title, List<Position> positions) {
  public Matter {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    positions = List.copyOf(positions);
  }
}
