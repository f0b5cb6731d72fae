package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.parallax.app.export.LedgerIndex;
import org.parallax.store.DataFolder;
import picocli.CommandLine.Option;

/** The option that names the data folder. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "parallax-data",
      description = "The folder that holds everything (default: ./parallax-data).")
  private Path data = Path.of("parallax-data");

  Path path() {
    return data;
  }

  /** The settled ledger of a folder that is there. */
  LedgerIndex ledger() throws IOException {
    if (!DataFolder.isPresent(data)) {
      throw new IOException(
          "There is no data in " + data + " yet; `parallax read` puts some there.");
    }
    try (DataFolder folder = DataFolder.open(data)) {
      if (folder.isUnsettled()) {
        System.err.println("note: " + data + " is of an older version; its ledger is made anew.");
        Settling.of(folder, data);
      }
      return new LedgerIndex(folder.ledger());
    }
  }
}
