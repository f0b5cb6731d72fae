package org.parallax.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelCacheTest {
  @TempDir private Path folder;

  @Test
  void pinsEveryModelFile() throws IOException {
    assertEquals(9, Models.hashes().size());
    for (ModelFile file : ModelFile.all()) {
      if (file.kind().equals("opennlp")) {
        file.open().close();
      }
    }
  }

  @Test
  void refusesAModelFileWithAnotherHash() {
    ModelFile named = ModelFile.named("sentences");
    ModelFile other = new ModelFile(named.name(), named.kind(), named.place(), "00");
    IOException refused = assertThrows(IOException.class, other::open);
    assertTrue(refused.toString().contains("SHA-256"), refused.toString());
  }

  @Test
  void refusesAClassThatNoModelHolds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Random(1));
    }
    assertThrows(
        IOException.class,
        () -> PackedObject.read(new ByteArrayInputStream(bytes.toByteArray()), "test"));
  }

  @Test
  void takesAFolderThatIsThere() throws IOException {
    Path there = Files.createDirectories(folder.resolve("abc"));
    assertEquals(there, ModelCache.folder(folder, "abc", line -> {}));
  }

  @Test
  void findsInAWordTableWhatWasWritten() throws IOException {
    Path file = folder.resolve("words.table");
    Map<String, Integer> words = new HashMap<>();
    Random random = new Random(3);
    try (WordTableWriter writer = new WordTableWriter(file, 5000)) {
      for (int i = 0; i < 5000; i++) {
        String word = Integer.toString(random.nextInt(), 36) + (char) random.nextInt(0x3000);
        if (words.putIfAbsent(word, i) == null) {
          writer.put(i % 3, word, i, -i);
        }
      }
      writer.put(7, "", new float[] {1.5f, -2});
    }
    WordTable table = WordTable.map(file);
    words.forEach(
        (word, i) -> {
          int at = table.find(i % 3, word);
          assertEquals(List.of(i, -i), List.of(table.integer(at), table.integer(at + 4)));
          assertEquals(-1, table.find(5, word));
        });
    assertArrayEquals(new float[] {1.5f, -2}, table.floats(table.find(7, ""), 2));
    assertEquals(-1, table.find(0, "absent"));
  }

  @Test
  void keepsTheUsualPlaceOfEachPlatform() {
    assertEquals(
        Path.of("/c/parallax/models"),
        UserCache.models("Linux", "/h", Map.of("XDG_CACHE_HOME", "/c")));
    assertEquals(Path.of("/h/.cache/parallax/models"), UserCache.models("Linux", "/h", Map.of()));
    assertEquals(
        Path.of("/h/Library/Caches/parallax/models"), UserCache.models("Mac OS X", "/h", Map.of()));
    assertEquals(
        Path.of("/l/parallax/models"),
        UserCache.models("Windows 11", "/h", Map.of("LOCALAPPDATA", "/l")));
  }
}
