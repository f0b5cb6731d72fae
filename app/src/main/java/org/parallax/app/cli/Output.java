package org.parallax.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.app.desk.Assembly;
import org.parallax.app.export.BriefFile;
import org.parallax.app.export.LedgerFiles;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.StoryPage;
import org.parallax.model.Ledger;
import org.parallax.model.Story;

/** The files that a run leaves. */
final class Output {
  private Output() {}

  /**
   * Writes a page for each story, the brief of all, and the ledger; gives the pages in the order of
   * the stories.
   */
  static List<Path> write(Ledger ledger, Assembly.Options options, Path folder) throws IOException {
    Files.createDirectories(folder);
    removeOldPages(folder);
    LedgerIndex index = new LedgerIndex(ledger);
    List<Path> pages = new ArrayList<>();
    for (Story story : ledger.stories()) {
      Path page = folder.resolve(StoryPage.fileName(story));
      Files.writeString(page, StoryPage.of(index, story), StandardCharsets.UTF_8);
      pages.add(page);
    }
    Files.writeString(folder.resolve("brief.md"), BriefFile.of(index), StandardCharsets.UTF_8);
    LedgerFiles.write(
        ledger, Assembly.run(options.attribution(), options.rules()), folder.resolve("ledger"));
    return pages;
  }

  /** Pages of stories that the ledger no longer holds would mislead. */
  private static void removeOldPages(Path folder) throws IOException {
    try (var pages = Files.newDirectoryStream(folder, "story-s-*.html")) {
      for (Path page : pages) {
        Files.delete(page);
      }
    }
  }
}
