package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.intake.capture.Capture;
import org.parallax.model.Report;

class HostileInputTest {
  private static final String LEAD =
      "The ferry Morgenrot ran aground off Port Ellis on Tuesday, the harbour master said.";

  @Test
  void refusesA200MegabyteTextWithoutReadingIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.txt");
    Files.writeString(file, LEAD);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.seek(100_000);
      sparse.writeBytes(LEAD);
      sparse.setLength(200_000_000);
    }
    byte[] blanks = new byte[70_000];
    java.util.Arrays.fill(blanks, (byte) ' ');
    try (RandomAccessFile head = new RandomAccessFile(file.toFile(), "rw")) {
      head.seek(LEAD.length());
      head.write(blanks);
    }
    IntakeResult result = Reading.of(Capture.of("large.txt", file));
    assertEquals(
        "large.txt: It has 200 MB; a text may have at most 20 MB, so it was not read.",
        Reading.problem(result));
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    assertEquals("a.txt: The file is empty.", Reading.problem(Reading.of("a.txt", "")));
    assertEquals(
        "a.txt: It holds no text of a report.", Reading.problem(Reading.of("a.txt", " \n\n ")));
    assertEquals(
        "a.html: It holds no text of a report.",
        Reading.problem(Reading.of("a.html", "<html><body></body></html>")));
  }

  @Test
  void saysThatABinaryFileIsNoText() throws IOException {
    byte[] binary = new byte[4000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 31);
    }
    assertEquals(
        "a.txt: It is not a text, page, feed, PDF or archive.",
        Reading.problem(Reading.of("a.txt", binary)));
    assertEquals(
        "a.txt: It is not a text, page, feed, PDF or archive.",
        Reading.problem(Reading.of("a.txt", "one\0two\0three\0four\0".repeat(20))));
  }

  @Test
  void keepsOddCharactersAndSaysSo() throws IOException {
    String text = LEAD + "\n\nThe name is \u202Etxt.exe\u202C\u0007 here, it said.";
    IntakeResult result = Reading.of("a.txt", text);
    assertEquals(text.replace("\n\n", "\n"), Reading.one(result).text());
    assertEquals(
        "a.txt: Its text holds 2 text-turning characters and 1 control character.",
        result.notes().getFirst().toString());
  }

  @Test
  void survivesElementsNestedDeeply() {
    String deep =
        "<html><body><article>" + "<div>".repeat(200_000) + "<p>" + LEAD + "</p></article>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertTrue(Reading.one("a.html", deep).text().contains(LEAD)));
  }

  @Test
  void survivesInlineElementsNestedDeeply() throws IOException {
    String deep = "<html><body><article><p>" + "<b><i>".repeat(20_000) + LEAD;
    assertTrue(Reading.one("a.html", deep).text().contains(LEAD));
  }

  @Test
  void readsInvalidUtf8InAPageThatIsMostlyUtf8() throws IOException {
    byte[] page =
        ("<html><body><article><p>“Möwe” — "
                + LEAD
                + " \u00ff</p><p>“Ä” "
                + LEAD
                + "</p></article>")
            .getBytes(StandardCharsets.UTF_8);
    page[page.length - 40] = (byte) 0xC3;
    Report report = Reading.one(Reading.of("a.html", page));
    assertTrue(report.text().contains("“Möwe”"), report.text());
  }

  @Test
  void readsNoMoreRecordsThanTheLimit() throws IOException {
    String lines = "{\"headline\": \"A\"}\n".repeat(60);
    IntakeResult result = Reading.strictly("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertEquals(50, result.reports().size());
    assertEquals(
        "a.jsonl, line 51: Records beyond the first 50 were not read.", Reading.problem(result));
  }

  @Test
  void skipsALineThatIsTooLong() throws IOException {
    String lines =
        "{\"headline\": \"A\"}\n{\"headline\": \""
            + "x".repeat(100_001)
            + "\"}\n{\"headline\": \"C\"}";
    IntakeResult result = Reading.strictly("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertEquals(2, result.reports().size());
    assertEquals(
        "a.jsonl#2, line 2: The line has more than 100000 bytes.", Reading.problem(result));
  }
}
