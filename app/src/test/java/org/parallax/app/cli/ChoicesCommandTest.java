package org.parallax.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of rules and registers on the command line, and that a data folder keeps them. */
class ChoicesCommandTest {
  private static final String UKRAINIAN =
      "Паром зупинився біля берега\n\nПаром зупинився біля берега у понеділок вранці, повідомив"
          + " капітан. Ніхто з екіпажу не постраждав, сказав він журналістам увечері.\n";
  private static final String PACK =
      "pack desk\nscale told UNATTRIBUTED Told: Somebody tells it.\nrule all\ngrade told\n"
          + "because It is told.\n";

  @TempDir private Path folder;
  private final PrintStream usualOut = System.out;
  private final PrintStream usualErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path report = Path.of("");

  @BeforeEach
  void listen() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    report = Files.writeString(folder.resolve("ferry.txt"), UKRAINIAN);
  }

  @AfterEach
  void leave() {
    System.setOut(usualOut);
    System.setErr(usualErr);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private int read(String... options) {
    String[] command = {"read", report.toString(), "--data", data().toString()};
    String[] all = java.util.Arrays.copyOf(command, command.length + options.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return ParallaxCommand.run(all);
  }

  private String run() throws IOException {
    return Files.readString(data().resolve("pages").resolve("ledger").resolve("run.json"))
        .replace(" ", "");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void aPackThatShipsIsTakenByItsName() throws IOException {
    assertEquals(0, read("--grades", "isw"), err());
    assertTrue(run().contains("\"rules\":[\"isw.rules\",\"parallax.rules\""), run());
  }

  @Test
  void aPackThatIsNotThereIsASentence() {
    assertEquals(2, read("--grades", "strict"));
    assertEquals(
        "parallax: There is no pack of rules \"strict\": parallax, isw, airwars, admiralty ship, and"
            + " there is no such file.\n",
        err());
    assertFalse(Files.exists(data()));
  }

  @Test
  void aBadLineOfAPackIsNamed() throws IOException {
    Path pack = Files.writeString(folder.resolve("desk.rules"), PACK + "when rumours >= 2\n");
    assertEquals(2, read("--grades", pack.toString()));
    assertTrue(err().startsWith("parallax: " + pack + ", line 6: "), err());
    assertTrue(err().contains("rumours"), err());
    assertFalse(Files.exists(data()));
  }

  @Test
  void aBadLineOfARegisterIsNamed() throws IOException {
    Path register =
        Files.writeString(folder.resolve("desk.tsv"), "# names\nHarbour Guard\t\t\tneighbour\n");
    assertEquals(2, read("--register", register.toString()));
    assertTrue(err().startsWith("parallax: " + register + ", line 2: "), err());
    assertFalse(Files.exists(data()));
  }

  @Test
  void aRegisterThatIsNotThereIsASentence() {
    Path register = folder.resolve("none.tsv");
    assertEquals(2, read("--register", register.toString()));
    assertEquals("parallax: There is no register " + register + ".\n", err());
  }

  @Test
  void aGoodRegisterIsTaken() throws IOException {
    Path register =
        Files.writeString(
            folder.resolve("desk.tsv"), "Harbour Guard|HG\t\t\tactor\tXX\tislanders\tB\n");
    assertEquals(0, read("--register", register.toString()), err());
    Files.delete(register);
    assertEquals(0, ParallaxCommand.run("forget", "r-", "--data", data().toString()), err());
  }

  @Test
  void forgetSettlesByThePackThatTheFolderWasReadWith() throws IOException {
    Path pack = Files.writeString(folder.resolve("desk.rules"), PACK);
    assertEquals(0, read("--grades", pack.toString(), "--attribution", "rules"), err());
    Files.delete(pack);
    String before = run();
    assertTrue(before.contains("\"rules\":[\"" + pack + "\""), before);
    assertEquals(0, ParallaxCommand.run("forget", "r-", "--data", data().toString()), err());
    assertEquals(before, run());
  }

  @Test
  void aLaterReadKeepsWhatWasChosenUntilSomethingElseIsAskedFor() throws IOException {
    assertEquals(0, read("--grades", "airwars"), err());
    assertEquals(0, read(), err());
    assertTrue(run().contains("\"rules\":[\"airwars.rules\""), run());
    assertEquals(0, read("--grades", "parallax"), err());
    assertTrue(run().contains("\"rules\":[\"parallax.rules\""), run());
  }

  @Test
  void aFolderOfAnOlderVersionIsSettledAnew() throws IOException, SQLException {
    assertEquals(0, read(), err());
    String file = "jdbc:sqlite:" + data().resolve("parallax.sqlite");
    try (Connection connection = DriverManager.getConnection(file);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE choice");
      statement.execute("PRAGMA user_version = 1");
    }
    out.reset();
    err.reset();
    assertEquals(0, ParallaxCommand.run("stories", "--data", data().toString()), err());
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("not read: uk  r-"));
    assertEquals("note: " + data() + " is of an older version; its ledger is made anew.\n", err());
  }
}
