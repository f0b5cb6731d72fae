package org.parallax.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes lie under their hash and are never changed. */
class ArchiveTest {
  /** SHA-256 of "abc", as FIPS 180-2 gives it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void bytesAreKeptUnderTheirHash() throws IOException {
    Archive archive = new Archive(folder.resolve("captures"));
    byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
    assertEquals(ABC, archive.keep(bytes));
    assertArrayEquals(bytes, archive.read(ABC).orElseThrow());
  }

  @Test
  void bytesThatAreKeptAreLeftAlone() throws IOException {
    Archive archive = new Archive(folder.resolve("captures"));
    archive.keep("abc".getBytes(StandardCharsets.US_ASCII));
    Path file = folder.resolve("captures").resolve("ba").resolve(ABC);
    FileTime early = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, early);
    archive.keep("abc".getBytes(StandardCharsets.US_ASCII));
    assertEquals(early, Files.getLastModifiedTime(file));
  }

  @Test
  void whatWasNeverKeptIsNotThere() throws IOException {
    assertEquals(Optional.empty(), new Archive(folder.resolve("captures")).read(ABC));
  }

  @Test
  void aNameThatIsNoHashIsRefused() throws IOException {
    Archive archive = new Archive(folder.resolve("captures"));
    assertThrows(IllegalArgumentException.class, () -> archive.read("../../elsewhere"));
  }
}
