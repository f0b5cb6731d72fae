package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.AttributionBy;
import org.parallax.app.desk.Desk;
import org.parallax.app.desk.Inputs;
import org.parallax.app.desk.Progress;
import org.parallax.app.desk.RuleChoice;
import org.parallax.app.fetch.Fetcher;
import org.parallax.model.Ledger;
import org.parallax.store.DataFolder;
import org.parallax.text.RegisterTable;

/** The main job on a folder of reports, in a data folder that is thrown away. */
final class Run {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {
          System.err.println(sentence);
        }
      };

  private Run() {}

  /** The settled ledger of what the inputs hold. */
  static Ledger on(List<String> inputs, int threads) throws IOException {
    Path folder = Files.createTempDirectory("parallax-eval");
    try (DataFolder data = DataFolder.open(folder)) {
      Fetcher none = address -> new Fetcher.Answer.Refused("Evaluation fetches nothing.");
      Assembly.Options options =
          new Assembly.Options(threads, false, AttributionBy.LEARNED, RuleChoice.usual());
      Desk desk = Assembly.desk(RegisterTable.shipped(), none, options, SILENT);
      return desk.read(Inputs.of(inputs), data, SILENT).ledger();
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
