package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.export.BriefFile;
import org.parallax.app.export.LedgerFiles;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.StoryPage;
import org.parallax.model.Ledger;
import org.parallax.model.Story;

/**
 * The settled ledger is a pure function of the set of reports: neither their order nor the number
 * of threads changes a byte.
 */
class SameAnswerTest {
  @TempDir private Path folder;

  @Test
  void reportsShuffledAndReadOnMoreThreadsGiveTheSameBytes() throws IOException {
    List<String> inputs = new ArrayList<>(SampleStories.inputs());
    Map<String, String> one = bytes(Run.on(inputs, 1), folder.resolve("one"));
    Collections.shuffle(inputs, new Random(7));
    Map<String, String> other = bytes(Run.on(inputs, 4), folder.resolve("other"));
    assertFalse(one.isEmpty());
    assertEquals(one, other);
  }

  private static Map<String, String> bytes(Ledger ledger, Path out) throws IOException {
    LedgerFiles.write(ledger, Map.of(), out);
    Map<String, String> bytes = new TreeMap<>();
    try (var files = Files.list(out)) {
      for (Path file : files.toList()) {
        bytes.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    LedgerIndex index = new LedgerIndex(ledger);
    bytes.put("brief.md", BriefFile.of(index));
    for (Story story : ledger.stories()) {
      bytes.put(StoryPage.fileName(story), StoryPage.of(index, story));
    }
    return bytes;
  }
}
