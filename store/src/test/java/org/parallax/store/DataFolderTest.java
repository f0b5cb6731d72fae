package org.parallax.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;
import org.parallax.model.Published;

/** The data folder gives back what it was given, to its owner alone. */
class DataFolderTest {
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  @TempDir private Path temporary;

  private Path folder() {
    return temporary.resolve("a").resolve("data");
  }

  @Test
  void onlyItsOwnerCanReadWhatItHolds() throws IOException {
    assumePosix();
    try (DataFolder data = DataFolder.open(folder())) {
      data.archive().keep(bytes("a report"));
      data.add(List.of(Invented.extraction("r-1", "0".repeat(64))));
      try (var files = Files.walk(folder())) {
        for (Path file : files.toList()) {
          Set<PosixFilePermission> permitted = EnumSet.copyOf(Files.getPosixFilePermissions(file));
          permitted.retainAll(OTHERS);
          assertEquals(Set.of(), permitted, file.toString());
        }
      }
    }
  }

  @Test
  void aFolderThatHoldsOtherThingsKeepsItsPermissions() throws IOException {
    assumePosix();
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("diary.txt"), "of somebody else");
    Set<PosixFilePermission> before = PosixFilePermissions.fromString("rwxr-xr-x");
    Files.setPosixFilePermissions(folder(), before);
    DataFolder.open(folder()).close();
    assertEquals(before, Files.getPosixFilePermissions(folder()));
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(folder().resolve("parallax.sqlite")));
  }

  private static void assumePosix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void extractionsComeBackAsTheyWere() throws IOException {
    List<Extraction> given =
        List.of(
            Invented.extraction(
                Invented.report("r-1", "1".repeat(64), new Published.On(LocalDate.MAX))),
            Invented.extraction(
                Invented.report(
                    "r-2",
                    "2".repeat(64),
                    new Published.At(OffsetDateTime.parse("2031-03-04T05:06:07.123456789-03:30")))),
            Invented.extraction(Invented.report("r-3", "3".repeat(64), new Published.Unknown())));
    try (DataFolder data = DataFolder.open(folder())) {
      data.add(List.of(given.get(2), given.get(0)));
      data.add(List.of(given.get(1)));
    }
    try (DataFolder data = DataFolder.open(folder())) {
      assertEquals(given, data.extractions());
    }
  }

  @Test
  void settledLedgerComesBackAsItWas() throws IOException {
    Ledger ledger =
        Invented.ledger(
            List.of(
                Invented.extraction("r-2", "2".repeat(64)).report(),
                Invented.extraction("r-1", "1".repeat(64)).report()));
    try (DataFolder data = DataFolder.open(folder())) {
      data.settle(Invented.ledger(List.of(Invented.extraction("r-9", "9".repeat(64)).report())));
      data.settle(ledger);
    }
    try (DataFolder data = DataFolder.open(folder())) {
      assertEquals(ledger, data.ledger());
    }
  }

  @Test
  void aNewFolderHoldsNothing() throws IOException {
    assertFalse(DataFolder.isPresent(folder()));
    try (DataFolder data = DataFolder.open(folder())) {
      assertEquals(List.of(), data.extractions());
      assertEquals(List.of(), data.ledger().stories());
      assertFalse(data.holds("r-1"));
      assertFalse(data.forget("r-1"));
    }
    assertTrue(DataFolder.isPresent(folder()));
  }

  @Test
  void forgettingRemovesBytesOnlyWhereNoOtherReportHasThem() throws IOException {
    byte[] bytes = bytes("the same words, twice");
    try (DataFolder data = DataFolder.open(folder())) {
      String sha256 = data.archive().keep(bytes);
      data.addCapture(sha256, "in/one.txt", Instant.EPOCH);
      data.add(List.of(Invented.extraction("r-1", sha256), Invented.extraction("r-2", sha256)));
      assertTrue(data.forget("r-1"));
      assertFalse(data.holds("r-1"));
      assertArrayEquals(bytes, data.archive().read(sha256).orElseThrow());
      assertTrue(data.forget("r-2"));
      assertTrue(data.archive().read(sha256).isEmpty());
      assertFalse(data.forget("r-2"));
    }
  }

  @Test
  void forgottenWordsAreNoLongerInAnyFile() throws IOException {
    try (DataFolder data = DataFolder.open(folder())) {
      String sha256 = data.archive().keep(bytes(Invented.TEXT));
      data.add(List.of(Invented.extraction("r-1", sha256)));
      data.settle(Invented.ledger(List.of(Invented.extraction("r-1", sha256).report())));
    }
    assertTrue(isInAFile("Harbour master"));
    try (DataFolder data = DataFolder.open(folder())) {
      data.forget("r-1");
      data.settle(
          new Ledger(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              java.util.Map.of()));
    }
    assertFalse(isInAFile("Harbour master"));
  }

  private boolean isInAFile(String words) throws IOException {
    try (var files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void addingIsAllOrNone() throws IOException {
    try (DataFolder data = DataFolder.open(folder())) {
      List<Extraction> broken = new ArrayList<>();
      broken.add(Invented.extraction("r-1", "1".repeat(64)));
      broken.add(null);
      assertThrows(NullPointerException.class, () -> data.add(broken));
      assertEquals(List.of(), data.extractions());
    }
  }

  @Test
  void aNewerVersionIsRefusedWithASentence() throws Exception {
    DataFolder.open(folder()).close();
    onTheFile("PRAGMA user_version = 99");
    String e = refusal(() -> DataFolder.open(folder()).close());
    assertTrue(e.contains("its version 99 is newer than this program"), e);
  }

  @Test
  void aCorruptRowGivesASentence() throws Exception {
    try (DataFolder data = DataFolder.open(folder())) {
      data.add(List.of(Invented.extraction("r-1", "1".repeat(64))));
      data.settle(Invented.ledger(List.of(Invented.extraction("r-1", "1".repeat(64)).report())));
    }
    onTheFile("UPDATE extraction SET json = substr(json, 1, 40)");
    onTheFile("UPDATE settled SET json = '{\"id\": \"p-1\"}' WHERE kind = 'point'");
    try (DataFolder data = DataFolder.open(folder())) {
      String row = refusal(data::extractions);
      assertTrue(row.contains("an unreadable Extraction: "), row);
      String point = refusal(data::ledger);
      assertTrue(point.contains("an unreadable Point: "), point);
    }
  }

  @Test
  void aFileThatIsNoDatabaseGivesASentence() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("parallax.sqlite"), "This is a letter. ".repeat(100));
    String e = refusal(() -> DataFolder.open(folder()).close());
    assertTrue(e.startsWith("the data folder "), e);
  }

  @Test
  void aFileInThePlaceOfTheFolderGivesASentence() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    String e = refusal(() -> DataFolder.open(file).close());
    assertTrue(e.contains("is a file"), e);
  }

  /** The sentence with which the data folder refuses. */
  private static String refusal(Executable work) {
    return String.valueOf(assertThrows(StoreException.class, work).getMessage());
  }

  @Test
  void aFolderOfAnOlderVersionIsReadWithoutWhatItDidNotKeep() throws Exception {
    Extraction extraction = Invented.extraction("r-1", "0".repeat(64));
    try (DataFolder data = DataFolder.open(folder())) {
      data.add(List.of(extraction));
    }
    onTheFile(
        "UPDATE extraction SET json = json_remove(json, '$.entities[0].aliases',"
            + " '$.claims[0].attribution.links[0].shownBy',"
            + " '$.claims[0].attribution.links[1].shownBy')");
    onTheFile(
        "INSERT INTO settled (kind, ordinal, id, story, json)"
            + " VALUES ('point', 0, 'p-1', 's-1', '{\"id\": \"p-1\"}')");
    onTheFile("DROP TABLE choice");
    onTheFile("PRAGMA user_version = 1");
    try (DataFolder data = DataFolder.open(folder())) {
      assertEquals(List.of(extraction), data.extractions());
      assertTrue(data.isUnsettled());
      assertEquals(List.of(), data.ledger().points());
      assertEquals(Map.of(), data.choices());
    }
  }

  @Test
  void choicesAreKeptUntilOthersAreMade() throws IOException {
    try (DataFolder data = DataFolder.open(folder())) {
      data.choose(Map.of("grades", "isw", "attribution", "rules"));
      data.choose(Map.of("grades", "airwars"));
    }
    try (DataFolder data = DataFolder.open(folder())) {
      assertEquals(Map.of("grades", "airwars"), data.choices());
    }
  }

  private void onTheFile(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder().resolve("parallax.sqlite"));
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
