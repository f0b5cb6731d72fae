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
   */
  public record Entry(
      Line line, Optional<String> point, Optional<Grade.Name> grade, List<String> claims) {
    public Entry {
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
