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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes, and what goes to which stream: data to the output, talk to the error stream. */
class CommandLineTest {
  private static final String UKRAINIAN =
      "Паром зупинився біля берега\n\nПаром зупинився біля берега у понеділок вранці, повідомив"
          + " капітан. Ніхто з екіпажу не постраждав, сказав він журналістам увечері.\n";

  @TempDir private Path folder;
  private final PrintStream usualOut = System.out;
  private final PrintStream usualErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void leave() {
    System.setOut(usualOut);
    System.setErr(usualErr);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void helpIsOutputAndDone() {
    assertEquals(0, ParallaxCommand.run("--help"));
    for (String command :
        new String[] {"read", "demo", "stories", "show", "report", "why", "forget"}) {
      assertTrue(out().contains("\n  " + command), command);
    }
    assertEquals("", err());
  }

  @Test
  void noCommandShowsTheHelp() {
    assertEquals(0, ParallaxCommand.run(new String[0]));
    assertTrue(out().contains("Exit codes: 0 done, 1 some input failed, 2 wrong usage"), out());
  }

  @Test
  void versionIsOneLine() {
    assertEquals(0, ParallaxCommand.run("--version"));
    assertTrue(out().strip().matches("parallax \\S+ \\(Java \\d+\\)"), out());
  }

  @Test
  void wrongUsageIsTwo() {
    assertEquals(2, ParallaxCommand.run("raed"));
    assertEquals(2, ParallaxCommand.run("read"));
    assertEquals(2, ParallaxCommand.run("read", "--threads", "many", "x"));
    assertEquals(2, ParallaxCommand.run("show"));
    assertEquals("", out());
    assertTrue(err().contains("raed"), err());
  }

  @Test
  void anAbsentDataFolderIsTwoAndIsNotMade() {
    for (String[] command :
        new String[][] {
          {"stories"}, {"show", "s-1"}, {"report", "r-1"}, {"why", "c-1", "c-2"}, {"forget", "r-1"}
        }) {
      String[] arguments = java.util.Arrays.copyOf(command, command.length + 2);
      arguments[command.length] = "--data";
      arguments[command.length + 1] = data();
      err.reset();
      assertEquals(2, ParallaxCommand.run(arguments));
      assertEquals(
          "parallax: There is no data in " + data() + " yet; `parallax read` puts some there.\n",
          err().replace("\r\n", "\n"));
    }
    assertEquals("", out());
    assertFalse(Files.exists(Path.of(data())));
  }

  @Test
  void badInputsAreOneAndNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    int code = ParallaxCommand.run("read", empty.toString(), "--data", data());
    assertEquals(1, code);
    assertEquals("", out());
    assertTrue(err().contains("Not read (1):"), err());
    assertTrue(err().contains("  " + empty + ": The file is empty."), err());
  }

  @Test
  void namesOfFilesDoNotCommandTheTerminal() {
    assertEquals(1, ParallaxCommand.run("read", folder + "/\u001b[2Jnone.txt", "--data", data()));
    assertTrue(err().contains("<U+001B>[2Jnone.txt"), err());
    assertFalse(err().contains("\u001b"), err());
  }

  @Test
  void unreadLanguagesAreKeptAndTold() throws IOException {
    Path file = Files.writeString(folder.resolve("ferry.txt"), UKRAINIAN);
    assertEquals(0, ParallaxCommand.run("read", file.toString(), "--data", data()));
    assertEquals("not read: uk 1", out().strip());
    out.reset();
    assertEquals(0, ParallaxCommand.run("stories", "--data", data()));
    assertTrue(out().startsWith("not read: uk  r-"), out());
    assertTrue(Files.exists(Path.of(data(), "pages", "ledger", "reports.jsonl")));
  }

  @Test
  void forgottenReportsAreGone() throws IOException {
    Path file = Files.writeString(folder.resolve("ferry.txt"), UKRAINIAN);
    ParallaxCommand.run("read", file.toString(), "--data", data());
    assertEquals(2, ParallaxCommand.run("forget", "r-none", "--data", data()));
    assertTrue(err().contains("parallax: There is no report r-none; "), err());
    out.reset();
    assertEquals(0, ParallaxCommand.run("forget", "r-", "--data", data()));
    assertTrue(out().startsWith("forgotten: r-"), out());
    out.reset();
    assertEquals(0, ParallaxCommand.run("stories", "--data", data()));
    assertEquals("", out());
    assertEquals("", Files.readString(Path.of(data(), "pages", "ledger", "reports.jsonl")));
  }

  @Test
  void aFileInThePlaceOfTheDataFolderIsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");
    assertEquals(2, ParallaxCommand.run("read", file.toString(), "--data", data()));
    assertTrue(err().contains("parallax: " + data() + " is a file"), err());
  }

  @Test
  void aFileInThePlaceOfThePagesIsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("ferry.txt"), UKRAINIAN);
    String[] read = {"read", file.toString(), "--data", data(), "--out", file.toString()};
    assertEquals(2, ParallaxCommand.run(read));
    assertEquals(
        "parallax: " + file + " can be neither read nor written as it is asked.", err().strip());
  }
}
