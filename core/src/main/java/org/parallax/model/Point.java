package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One matter that claims speak to, with the positions held on it.
 *
 * @param id unique in the ledger
 * @param story id of the story
 * @param title the question, in the words of the reports
 * @param positions at least one; the best supported first
 * @param grade how far the first position is established
 * @param joins why its claims stand in it, then which claims nearly did
 */
public record Point(
    String id, String story, Line title, List<Position> positions, Grade grade, List<Join> joins) {
  public Point {
    requireNonNull(id, "id");
    requireNonNull(story, "story");
    requireNonNull(title, "title");
    requireNonNull(grade, "grade");
    positions = List.copyOf(positions);
    joins = List.copyOf(joins);
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("positions of point " + id + " must not be empty");
    }
  }

  /** A point of which nothing is told but who holds what. */
  public Point(String id, String story, Line title, List<Position> positions, Grade grade) {
    this(id, story, title, positions, grade, List.of());
  }
}
