package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

class WebArchiveTest {
  private static final String PAGE =
      "<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1><p>The"
          + " ferry ran aground off Port Ellis on Tuesday, the harbour master said.</p><p>No one was"
          + " hurt, and divers are to look at the hull, she added.</p></article></body></html>";

  @Test
  void readsPagesAndLeavesOutTheRest() throws IOException {
    byte[] archive =
        joined(
            record("request", "https://wave.example/a", "GET /a HTTP/1.1\r\n\r\n"),
            answer("https://wave.example/robots.txt", 200, "text/plain", "User-agent: *"),
            answer("https://wave.example/a", 200, "text/html; charset=utf-8", PAGE),
            answer("https://wave.example/logo.png", 200, "image/png", "xyz"),
            answer("https://wave.example/gone", 404, "text/html", "<p>Not here.</p>"),
            answer("https://wave.example/b", 200, "text/html", PAGE));
    for (byte[] bytes : List.of(archive, gzip(archive))) {
      IntakeResult result = Reading.of("w.warc", bytes);
      assertEquals(List.of(), result.problems());
      assertEquals(
          List.of("w.warc#1", "w.warc#2"),
          result.reports().stream().map(t -> t.report().input()).toList());
      Report first = result.reports().getFirst().report();
      assertEquals("https://wave.example/a", first.url().orElseThrow());
      assertEquals("wave.example", first.outlet().name());
      assertEquals(
          PAGE, new String(result.reports().getFirst().bytes().array(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void countsRecordsInsideARecord() throws IOException {
    String list = "[{\"headline\": \"A\"}, {\"headline\": \"B\"}]";
    IntakeResult result =
        Reading.of("w.warc", answer("https://wave.example/j", 200, "application/json", list));
    assertEquals(
        List.of("w.warc#1#1", "w.warc#1#2"),
        result.reports().stream().map(t -> t.report().input()).toList());
  }

  @Test
  void saysWhereAnArchiveIsCutOff() throws IOException {
    byte[] packed =
        gzip(
            joined(
                answer("https://wave.example/a", 200, "text/html", PAGE),
                answer("https://wave.example/b", 200, "text/html", noise())));
    IntakeResult result = Reading.of("w.warc.gz", Arrays.copyOf(packed, packed.length * 3 / 4));
    assertEquals(1, result.reports().size());
    assertTrue(
        result.problems().getFirst().toString().contains("damaged or cut off"),
        result.problems().toString());
  }

  @Test
  void stopsAtAnArchiveThatIsMadeToBurst() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(answer("https://wave.example/a", 200, "text/html", PAGE));
      gzip.write(header("resource", "https://wave.example/zeros", 400_000_000, "text/html"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 400; i++) {
        gzip.write(zeros);
      }
    }
    IntakeResult result = Reading.of("w.warc.gz", out.toByteArray());
    assertEquals(1, result.reports().size());
    assertTrue(
        result.problems().stream().anyMatch(p -> p.sentence().startsWith("Unpacked it is larger")),
        result.problems().toString());
  }

  /** Text that gzip cannot shorten much. */
  private static String noise() {
    StringBuilder text = new StringBuilder("<p>");
    long state = 42;
    for (int i = 0; i < 20_000; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append((char) ('a' + Math.floorMod(state >> 33, 26)));
    }
    return text.append("</p>").toString();
  }

  private static byte[] answer(String url, int status, String type, String content) {
    int length = content.getBytes(StandardCharsets.UTF_8).length;
    return record(
        "response",
        url,
        "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, length, content));
  }

  private static byte[] record(String type, String url, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    return joined(
        header(type, url, bytes.length, "application/http; msgtype=" + type),
        bytes,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] header(String type, String url, long length, String contentType) {
    String id = "urn:uuid:00000000-0000-4000-8000-00000000%04x".formatted(url.length());
    return ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <%s>\r\nWARC-Date: 2024-03-05T09:00:00Z\r\n"
            + "WARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n")
        .formatted(type, id, url, contentType, length)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
