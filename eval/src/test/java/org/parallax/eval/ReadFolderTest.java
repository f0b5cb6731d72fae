package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.cli.ParallaxCommand;

/** The command on a folder in which most files are bad: the good one is read all the same. */
class ReadFolderTest {
  private static final String ENGLISH =
      """
      Ferry stops at Sollen pier

      The ferry to Sollen stopped at the pier for an hour on Monday, its owner Bo Hald said.

      No one of the 12 passengers was hurt, Hald told the Sollen Courier.
      """;
  private static final String UKRAINIAN =
      """
      Паром зупинився біля берега

      Паром зупинився біля берега у понеділок вранці, повідомив капітан журналістам.
      """;

  @TempDir private Path folder;

  @Test
  void goodReportIsReadAndTheBadOnesAreNamed() throws IOException {
    Path wire = Files.createDirectories(folder.resolve("wire"));
    Files.writeString(wire.resolve("good.txt"), ENGLISH);
    Files.writeString(wire.resolve("ukrainian.txt"), UKRAINIAN);
    Files.writeString(wire.resolve("empty.txt"), "");
    Files.writeString(wire.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog");
    byte[] broken =
        "Baker wins prize\n\nA caf\u00e9 in Marbo won a prize for its bread.\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(wire.resolve("broken.txt"), broken);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, "read", wire.toString(), "--data", folder.resolve("data").toString());
    String told = err.toString(StandardCharsets.UTF_8);
    String brief = out.toString(StandardCharsets.UTF_8);

    assertEquals(1, code, told);
    assertTrue(told.contains("  " + wire + "/empty.txt: The file is empty."), told);
    assertTrue(told.contains("  " + wire + "/cut.pdf: "), told);
    assertTrue(told.contains(wire + "/broken.txt"), told);
    assertTrue(brief.contains("Ferry stops at Sollen pier"), brief);
    assertTrue(brief.contains("Hald"), brief);
    assertTrue(brief.contains("not read: uk 1"), brief);
    assertFalse(told.contains("\tat "), told);
    List<String> reports =
        Files.readAllLines(
            folder.resolve("data").resolve("pages").resolve("ledger").resolve("reports.jsonl"));
    assertTrue(reports.stream().anyMatch(r -> r.contains("/good.txt\"")), reports.toString());
  }

  private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... command) {
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      return ParallaxCommand.run(command);
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }
}
