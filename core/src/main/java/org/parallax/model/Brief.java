package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The cited summary of a story.
 *
 * @param story id of the story
 * @param headline a report's headline or a line of the brief
 * @param entries 6 to 12 where the story carries as many, the weightiest first
 */
public record Brief(String story, Line headline, List<Entry> entries) {
  /**
   * One line of a brief.
   *
   * @param line what is said
   * @param point id of the point that it speaks of
   * @param grade the grade of that point
   * @param claims ids of the claims that the line rests on
   * @param part the claim that the grade is of, where the line says more than that
   * @param beyond numbers, times, places and ordinals of it that not all of the reports tell whose
   *     number stands beside the grade
   */
  public record Entry(
      Line line,
      Optional<String> point,
      Optional<Grade.Name> grade,
      List<String> claims,
      Optional<Citation> part,
      List<Citation> beyond) {
    /** A line whose grade is of all that it says. */
    public Entry(
        Line line, Optional<String> point, Optional<Grade.Name> grade, List<String> claims) {
      this(line, point, grade, claims, Optional.empty(), List.of());
    }

    public Entry {
      requireNonNull(part, "part");
      beyond = List.copyOf(beyond);
      requireNonNull(line, "line");
      requireNonNull(point, "point");
      requireNonNull(grade, "grade");
      claims = List.copyOf(claims);
    }
  }

  public Brief {
    requireNonNull(story, "story");
    requireNonNull(headline, "headline");
    entries = List.copyOf(entries);
  }
}
