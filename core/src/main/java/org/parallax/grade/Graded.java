package org.parallax.grade;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.parallax.model.Grade;
import org.parallax.model.Ladder;
import org.parallax.model.Matter;

/**
 * A matter with its grades.
 *
 * @param matter with the position that the first grade is of in front
 * @param grades by the chosen pack first, then by the others in the order of the packs
 * @param ladders one for each kind of number that it tells
 */
public record Graded(Matter matter, List<Grade> grades, List<Ladder> ladders) {
  public Graded {
    requireNonNull(matter, "matter");
    grades = List.copyOf(grades);
    ladders = List.copyOf(ladders);
  }
}
