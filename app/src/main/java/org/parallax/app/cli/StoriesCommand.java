package org.parallax.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.Plain;
import org.parallax.model.Report;
import org.parallax.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the stories of the ledger. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "List the stories, the newest first: id, reports, title.")
final class StoriesCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    LedgerIndex index = data.ledger();
    for (Story story : index.ledger().stories()) {
      System.out.println(
          story.id()
              + "  "
              + Plain.count(story.reports().size(), "report")
              + "  "
              + Printable.of(story.title().text()));
    }
    for (Report report : index.ledger().reports()) {
      if (!report.isRead()) {
        System.out.println(
            "not read: "
                + report.language()
                + "  "
                + report.id()
                + "  "
                + Printable.of(report.headline().orElse(report.input())));
      }
    }
    return ParallaxCommand.DONE;
  }
}
