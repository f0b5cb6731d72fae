package org.parallax.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.parallax.app.fetch.Fetcher;
import org.parallax.intake.Intake;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Register;
import org.parallax.store.DataFolder;
import org.parallax.text.ReportReader;
import org.parallax.text.Vectors;

/**
 * The desk without the language model, for reports that need none: it takes every text for
 * Ukrainian, and fails where something is to be analysed.
 */
public final class BareDesk {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {}
      };

  private BareDesk() {}

  /** What comes of the inputs in the data folder {@code data}. */
  public static Desk.Run read(Fetcher fetcher, Path data, List<String> inputs) throws IOException {
    Register register = new Register(List.of());
    Desk desk =
        new Desk(
            new Intake(text -> "uk", register, Limits.USUAL),
            fetcher,
            new Reader(BareDesk::model, Assembly.extractor(), 2),
            Assembly.pipeline(register, Vectors.none()),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    try (DataFolder folder = DataFolder.open(data)) {
      return desk.read(Inputs.of(inputs), folder, SILENT);
    }
  }

  private static ReportReader model() {
    throw new AssertionError("The language model is asked for, and nothing is to be analysed.");
  }
}
