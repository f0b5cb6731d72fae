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
 * @param grades how far the first position is established, by the chosen pack of rules first, then
 *     by the others
 * @param joins why its claims stand in it, then which claims nearly did
 * @param ladders what houses of record would count, where numbers are told
 */
public record Point(
    String id,
    String story,
    Line title,
    List<Position> positions,
    List<Grade> grades,
    List<Join> joins,
    List<Ladder> ladders) {
  public Point {
    requireNonNull(id, "id");
    requireNonNull(story, "story");
    requireNonNull(title, "title");
    positions = List.copyOf(positions);
    joins = List.copyOf(joins);
    grades = List.copyOf(grades);
    ladders = List.copyOf(ladders);
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("positions of point " + id + " must not be empty");
    }
    if (grades.isEmpty()) {
      throw new IllegalArgumentException("grades of point " + id + " must not be empty");
    }
  }

  /** The grade by the chosen pack of rules. */
  public Grade grade() {
    return grades.getFirst();
  }

  /** A point of which nothing is told but who holds what. */
  public Point(String id, String story, Line title, List<Position> positions, Grade grade) {
    this(id, story, title, positions, List.of(grade), List.of(), List.of());
  }
}
