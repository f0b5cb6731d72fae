package org.parallax.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Content;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.model.Published;

/**
 * Reads a web archive: each page, feed, text, JSON or PDF that a server answered with is a record.
 * The archive keeps the answer's content.
 */
public final class WarcReader {
  private final Limits limits;
  private final Inner inner;

  /** Reads what one record holds. */
  public interface Inner {
    Found read(Capture capture) throws IOException;
  }

  public WarcReader(Limits limits, Inner inner) {
    this.limits = limits;
    this.inner = inner;
  }

  public Found read(Capture capture) throws IOException {
    Found.Collector found = new Found.Collector();
    int record = 0;
    try (Unpacked in = Unpacked.open(capture.content().open(), capture.content().size(), limits);
        org.netpreserve.jwarc.WarcReader archive = new org.netpreserve.jwarc.WarcReader(in)) {
      for (Optional<WarcRecord> next = archive.next(); next.isPresent(); next = archive.next()) {
        Optional<Answer> answer = Answer.of(next.get(), limits.pageBytes());
        if (answer.isPresent() && record < limits.records()) {
          record++;
          found.add(read(capture.input(), answer.get(), record));
        }
      }
    } catch (Unpacked.TooMuch e) {
      found.add(problem(capture, record, String.valueOf(e.getMessage())));
    } catch (ParsingException | EOFException | ZipException e) {
      found.add(problem(capture, record, "The archive is damaged or cut off here."));
    }
    Found all = found.found();
    return record == 0 && all.problems().isEmpty()
        ? Found.of(problem(capture, 0, "The archive holds no page that could be a report."))
        : all;
  }

  private static Problem problem(Capture capture, int record, String sentence) {
    String place = record == 0 ? "" : "after record " + record;
    return new Problem(capture.input(), place, sentence);
  }

  private Found read(String input, Answer answer, int record) throws IOException {
    String name = input + Draft.nth(record);
    if (answer.cut()) {
      String most = Limits.megabytes(limits.pageBytes());
      return Found.of(new Problem(name, answer.url(), "The record has more than " + most + "."));
    }
    Found one =
        inner.read(
            new Capture(
                name,
                new Content.Held(answer.content()),
                Optional.of(answer.url()),
                Optional.of(answer.contentType()).filter(t -> !t.isEmpty())));
    About address =
        new About(
            Optional.of(answer.url()),
            Optional.empty(),
            new Published.Unknown(),
            new Published.Unknown(),
            List.of(),
            List.of(),
            Optional.empty());
    return one.about(address).within(Draft.nth(record));
  }
}
