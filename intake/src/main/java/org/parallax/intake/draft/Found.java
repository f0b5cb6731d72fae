package org.parallax.intake.draft;

import java.util.ArrayList;
import java.util.List;
import org.parallax.intake.capture.Note;
import org.parallax.intake.capture.Problem;

/**
 * What a format found in a capture.
 *
 * @param drafts reports to be, in their order
 * @param teasers items that only point to their reports, in their order
 * @param problems what could not be read
 * @param notes what a careful reader would want to know
 */
public record Found(
    List<Draft> drafts, List<Teaser> teasers, List<Problem> problems, List<Note> notes) {
  public Found {
    drafts = List.copyOf(drafts);
    teasers = List.copyOf(teasers);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  public static Found of(Draft draft) {
    return new Found(List.of(draft), List.of(), List.of(), List.of());
  }

  public static Found of(Problem problem) {
    return new Found(List.of(), List.of(), List.of(problem), List.of());
  }

  /** The same, with what a draft leaves open about itself taken from {@code known}. */
  public Found about(About known) {
    return new Found(
        drafts.stream().map(d -> d.about(d.about().or(known))).toList(),
        teasers.stream()
            .map(t -> new Teaser(t.url(), t.draft().about(t.draft().about().or(known))))
            .toList(),
        problems,
        notes);
  }

  /** The same, found inside the record {@code outer}. */
  public Found within(String outer) {
    return new Found(
        drafts.stream().map(d -> d.within(outer)).toList(),
        teasers.stream().map(t -> new Teaser(t.url(), t.draft().within(outer))).toList(),
        problems,
        notes);
  }

  /** A place where findings are put together. */
  public static final class Collector {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Teaser> teasers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    public void add(Draft draft) {
      drafts.add(draft);
    }

    public void add(Teaser teaser) {
      teasers.add(teaser);
    }

    public void add(Problem problem) {
      problems.add(problem);
    }

    public void add(Note note) {
      notes.add(note);
    }

    public void add(Found found) {
      drafts.addAll(found.drafts);
      teasers.addAll(found.teasers);
      problems.addAll(found.problems);
      notes.addAll(found.notes);
    }

    public Found found() {
      return new Found(drafts, teasers, problems, notes);
    }
  }
}
