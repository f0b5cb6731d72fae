package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a report and its captured bytes, and settles the ledger without it. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = "Remove a report and its captured bytes; the ledger is made anew without it.")
final class ForgetCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REPORT", description = "Its id or the beginning of it.")
  private String report = "";

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where pages, brief.md and ledger/ go (default: DATA/pages).")
  private @org.jspecify.annotations.Nullable Path out;

  @Override
  public Integer call() throws IOException {
    Report found =
        Ids.find(
            report, data.ledger().ledger().reports(), Report::id, "report", "parallax show STORY");
    try (DataFolder folder = DataFolder.open(data.path())) {
      folder.forget(found.id());
      Ledger ledger = Settling.of(folder, data.path());
      Output.write(
          ledger, Settling.options(folder), out == null ? data.path().resolve("pages") : out);
    }
    System.out.println("forgotten: " + found.id() + " (" + Printable.of(found.input()) + ")");
    return ParallaxCommand.DONE;
  }
}
