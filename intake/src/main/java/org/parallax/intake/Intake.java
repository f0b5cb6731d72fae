package org.parallax.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.capture.Note;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.intake.draft.Teaser;
import org.parallax.intake.feed.FeedReader;
import org.parallax.intake.json.JsonLinesReader;
import org.parallax.intake.json.JsonReader;
import org.parallax.intake.page.PageReader;
import org.parallax.intake.pdf.PdfReader;
import org.parallax.intake.plain.PlainReader;
import org.parallax.intake.warc.WarcReader;
import org.parallax.model.Register;

/** From a capture to the reports in it. Safe for use by several threads. */
public final class Intake {
  private final Limits limits;
  private final Reports reports;
  private final PlainReader plain;

  /**
   * An intake.
   *
   * @param language from a text to its ISO 639-1 code, or "und"
   * @param register tells agencies among the names that are credited
   * @param limits how much is taken in
   */
  public Intake(UnaryOperator<String> language, Register register, Limits limits) {
    this.limits = requireNonNull(limits, "limits");
    this.reports = new Reports(language, register);
    this.plain = new PlainReader(register);
  }

  /**
   * The reports in {@code capture}; what cannot be read becomes a problem.
   *
   * @throws IOException where the bytes cannot be had
   */
  public IntakeResult read(Capture capture) throws IOException {
    Found found = find(capture);
    List<Taken> taken = new ArrayList<>();
    List<Linked> linked = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(found.problems());
    List<Note> notes = new ArrayList<>(found.notes());
    for (Draft draft : found.drafts()) {
      if (draft.isEmpty()) {
        problems.add(
            new Problem(capture.input() + draft.record(), "", "It holds no text of a report."));
      } else {
        Taken one = reports.take(capture, draft);
        taken.add(one);
        Oddities.in(one.report()).ifPresent(notes::add);
      }
    }
    for (Teaser teaser : found.teasers()) {
      linked.add(linked(capture, teaser));
    }
    return new IntakeResult(taken, linked, problems, notes);
  }

  private Linked linked(Capture capture, Teaser teaser) {
    Taken itself = reports.take(capture, teaser.draft());
    return new Linked(
        teaser.url(), itself.report().headline(), itself.report().published(), itself);
  }

  private Found find(Capture capture) throws IOException {
    if (capture.content().size() == 0) {
      return Found.of(new Problem(capture.input(), "", "The file is empty."));
    }
    Format format = Format.of(capture);
    long most = format.most(limits);
    if (capture.content().size() > most) {
      return Found.of(
          new Problem(
              capture.input(),
              "",
              "It has %s; %s may have at most %s, so it was not read."
                  .formatted(
                      Limits.megabytes(capture.content().size()),
                      format.plural(),
                      Limits.megabytes(most))));
    }
    return switch (format) {
      case TEXT -> plain.read(capture);
      case PAGE -> new PageReader(limits).read(capture);
      case FEED -> new FeedReader(limits).read(capture);
      case JSON -> new JsonReader(limits).read(capture);
      case JSON_LINES -> new JsonLinesReader(limits).read(capture);
      case PDF -> PdfReader.read(capture);
      case WARC -> new WarcReader(limits, this::find).read(capture);
      case NO_TEXT ->
          Found.of(
              new Problem(capture.input(), "", "It is not a text, page, feed, PDF or archive."));
    };
  }
}
