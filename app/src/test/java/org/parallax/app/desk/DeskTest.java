package org.parallax.app.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.fetch.Fetcher;
import org.parallax.intake.capture.Capture;
import org.parallax.model.Report;
import org.parallax.store.DataFolder;

/** The main job around the language model: what is taken in, kept, followed and told. */
class DeskTest {
  private static final String PAGE =
      """
      <html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
      <p>The ferry to Sollen stopped at the pier for an hour on Monday, its owner said.</p>
      <p>No one of the crew was hurt, and the ferry went on in the afternoon, he said.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;
  private final Map<String, String> site = new HashMap<>();

  private Fetcher.Answer fetch(String address) {
    String body = site.get(address);
    return body == null
        ? new Fetcher.Answer.Refused("The server answered with status 404.")
        : new Fetcher.Answer.Got(
            Capture.of(address, body.getBytes(StandardCharsets.UTF_8), address, Optional.empty()));
  }

  private Desk.Run read(String... inputs) throws IOException {
    return BareDesk.read(this::fetch, folder.resolve("data"), List.of(inputs));
  }

  private static List<String> problems(Desk.Run run) {
    return run.problems().stream().map(Object::toString).toList();
  }

  private static List<String> inputs(Desk.Run run) {
    return run.ledger().reports().stream().map(Report::input).sorted().toList();
  }

  @Test
  void oneBadInputDoesNotStopTheOthers() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Паром\n\nПаром зупинився.\n");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path pdf = Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj <<");
    Desk.Run run = read(empty.toString(), folder + "/none.txt", pdf.toString(), good.toString());
    assertEquals(List.of(good.toString()), inputs(run));
    assertEquals(3, run.problems().size());
    assertEquals(empty + ": The file is empty.", problems(run).get(0));
    assertEquals(folder + "/none.txt: There is no such file.", problems(run).get(1));
    assertTrue(problems(run).get(2).startsWith(pdf + ": "), problems(run).get(2));
  }

  @Test
  void whatIsReadIsKeptAsItWas() throws IOException {
    byte[] bytes = "Паром\r\n\r\nПаром зупинився.\r\n".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("good.txt"), bytes);
    Report report = read(file.toString()).ledger().reports().getFirst();
    try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
      assertArrayEquals(bytes, data.archive().read(report.sha256()).orElseThrow());
    }
  }

  @Test
  void theSameReportTwiceIsOneReport() throws IOException {
    Path file = Files.writeString(folder.resolve("good.txt"), "Паром\n\nПаром зупинився.\n");
    Desk.Run first = read(file.toString(), file.toString());
    Desk.Run second = read(file.toString());
    assertEquals(1, first.ledger().reports().size());
    assertEquals(first.ledger(), second.ledger());
    assertEquals(first.reports(), second.reports());
  }

  @Test
  void standardInputIsAReport() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream("Паром\n\nПаром стоїть.\n".getBytes(StandardCharsets.UTF_8)));
      assertEquals(List.of("-"), inputs(read("-")));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void linksOfAFeedAreFollowed() throws IOException {
    site.put("https://gazette.example/one", PAGE.formatted("Ferry stops"));
    Path feed = feed("https://gazette.example/one", "https://gazette.example/two");
    Desk.Run run = read(feed.toString());
    assertEquals(2, run.ledger().reports().size());
    assertTrue(inputs(run).contains("https://gazette.example/one"), inputs(run).toString());
    assertEquals(1, run.problems().size());
    assertTrue(
        problems(run)
            .getFirst()
            .endsWith("The server answered with status 404. Only the item's own words are read."),
        problems(run).getFirst());
  }

  @Test
  void theItemItselfIsReadWhereItsPageHoldsNoReport() throws IOException {
    site.put("https://gazette.example/one", "");
    Desk.Run run = read(feed("https://gazette.example/one").toString());
    assertEquals(1, run.ledger().reports().size());
    assertEquals(1, run.problems().size());
  }

  @Test
  void feedsThatLeadToFeedsEnd() throws IOException {
    for (int i = 0; i < 20; i++) {
      site.put("https://trap.example/" + i, rss("https://trap.example/" + (i + 1)));
    }
    Desk.Run run = read(feed("https://trap.example/0").toString());
    assertEquals(1, run.ledger().reports().size());
  }

  private Path feed(String... links) throws IOException {
    return Files.writeString(folder.resolve("feed.rss"), rss(links));
  }

  private static String rss(String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append("<item><title>The ferry has stopped</title><link>").append(link);
      items.append("</link><description>It lies at the pier.</description></item>");
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Gazette</title>"
        + "<link>https://gazette.example/</link><description>News</description>"
        + items
        + "</channel></rss>";
  }
}
