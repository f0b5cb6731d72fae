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
 */
public record Point(String id, String story, Line title, List<Position> positions, Grade grade) {
  public Point {
    requireNonNull(id, "id");
    requireNonNull(story, "story");
    requireNonNull(title, "title");
    requireNonNull(grade, "grade");
    positions = List.copyOf(positions);
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("positions of point " + id + " must not be empty");
    }
  }
}
