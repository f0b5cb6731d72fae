package org.parallax.intake;

import java.util.List;
import org.parallax.intake.capture.Note;
import org.parallax.intake.capture.Problem;

/**
 * What intake made of one capture.
 *
 * @param reports in the order in which they stand in it
 * @param links items that only point to their reports, in their order
 * @param problems what could not be read
 * @param notes what a careful reader would want to know
 */
public record IntakeResult(
    List<Taken> reports, List<Linked> links, List<Problem> problems, List<Note> notes) {
  public IntakeResult {
    reports = List.copyOf(reports);
    links = List.copyOf(links);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
