package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Ledger;

/** The sample stories, read once for all tests. */
final class SampleStories {
  static final Path FOLDER = Path.of("..", "samples");
  private static @Nullable Ledger ledger;

  private SampleStories() {}

  /** The reports of all sample stories, by path. */
  static List<String> inputs() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(f -> String.valueOf(f.getFileName()).startsWith("report-"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  /** The ledger of all sample stories together. */
  static synchronized Ledger ledger() throws IOException {
    if (ledger == null) {
      ledger = Run.on(inputs(), Runtime.getRuntime().availableProcessors());
    }
    return ledger;
  }
}
