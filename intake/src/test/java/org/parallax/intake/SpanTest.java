package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.parallax.model.Report;

/** Random text through every format: each block's span holds what was put in. */
class SpanTest {
  private static final int ROUNDS = 200;
  private static final List<String> ODD =
      List.of(
          "😀", "𝔘", "\u00a0", "e\u0301", "\u00ad", "“", "”", "ß", "Ж", "中", "\u200d", "\u2028",
          "&", "<", ">", "'", "\"", "\\", "\u202e", "ﬁ", "\ufeff", "%", "؟");
  private static final List<String> RIGHT_TO_LEFT = List.of("\u202e", "؟");
  private final Random random = new Random(20240305);

  @Test
  void plainText() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = paragraphs();
      String separator = pick(List.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\n \t\r\n"));
      check(paragraphs, Reading.one("a.txt", String.join(separator, paragraphs)));
    }
  }

  @Test
  void json() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = paragraphs();
      String body = escapedJson(String.join(pick(List.of("\n", "\r\n", "\n\n")), paragraphs));
      check(paragraphs, Reading.one("a.json", "{\"articleBody\": \"" + body + "\"}"));
    }
  }

  @Test
  void jsonLines() throws IOException {
    List<List<String>> all = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int round = 0; round < ROUNDS; round++) {
      all.add(paragraphs());
      lines
          .append("{\"articleBody\": \"")
          .append(escapedJson(String.join("\n", all.getLast())))
          .append("\"}\r\n");
    }
    List<Taken> taken = Reading.of("a.jsonl", lines.toString()).reports();
    for (int round = 0; round < ROUNDS; round++) {
      check(all.get(round), taken.get(round).report());
    }
  }

  @Test
  void pages() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = paragraphs();
      check(collapsed(paragraphs), Reading.one("a.html", page(paragraphs)));
    }
  }

  @Test
  void feeds() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = paragraphs();
      String content =
          paragraphs.stream()
              .map(p -> "<p>" + escapedMarkup(p) + "</p>")
              .collect(Collectors.joining("\n"));
      String feed =
          "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
              + "<channel><title>t</title><link>https://wave.example/</link>"
              + "<description>d</description><item><content:encoded>"
              + escapedMarkup(content)
              + "</content:encoded></item></channel></rss>";
      check(collapsed(paragraphs), Reading.one("f.xml", feed));
    }
  }

  @Test
  void webArchives() throws IOException {
    List<List<String>> expected = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter archive = new WarcWriter(out)) {
      for (int round = 0; round < ROUNDS; round++) {
        List<String> paragraphs = paragraphs();
        switch (round % 3) {
          case 0 -> {
            archive.write(answer(round, "text/plain", String.join("\r\n\r\n", paragraphs)));
            expected.add(paragraphs);
          }
          case 1 -> {
            String body = escapedJson(String.join("\r\n", paragraphs));
            archive.write(answer(round, "application/json", "{\"articleBody\": \"" + body + "\"}"));
            expected.add(paragraphs);
          }
          default -> {
            archive.write(answer(round, "text/html", page(paragraphs)));
            expected.add(collapsed(paragraphs));
          }
        }
      }
    }
    IntakeResult result = Reading.of("w.warc", out.toByteArray());
    assertEquals(List.of(), result.problems());
    assertEquals(ROUNDS, result.reports().size());
    for (int round = 0; round < ROUNDS; round++) {
      check(expected.get(round), result.reports().get(round).report());
    }
  }

  /**
   * A PDF places glyphs and knows no lines: the breaks between them come through as spaces,
   * ligatures as their letters. It paints right-to-left script in the order of the eye, which
   * cannot be turned back with certainty.
   */
  @Test
  void pdfs() throws IOException {
    List<String> leftToRight = ODD.stream().filter(c -> !RIGHT_TO_LEFT.contains(c)).toList();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = paragraphs(leftToRight);
      check(
          paragraphs.stream().map(p -> p.replace("ﬁ", "fi")).toList(),
          Reading.one(Reading.of("a.pdf", PaintedText.pdf(paragraphs))));
    }
  }

  private static WarcResponse answer(int number, String type, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new WarcResponse.Builder("https://wave.example/" + number)
        .date(Instant.parse("2024-03-05T09:00:00Z"))
        .body(
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type + "; charset=utf-8"), bytes)
                .build())
        .build();
  }

  private static void check(List<String> expected, Report report) {
    assertEquals(expected, Reading.blocks(report));
    assertEquals(String.join("\n", expected), report.text());
  }

  /** Two to six paragraphs, each of which reads like one: long, and with a full stop. */
  private List<String> paragraphs() {
    return paragraphs(ODD);
  }

  private List<String> paragraphs(List<String> odd) {
    List<String> paragraphs = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Paragraph " + i);
      while (text.length() < 160) {
        text.append(random.nextInt(6) == 0 ? "  " : " ");
        text.append(random.nextInt(3) == 0 ? pick(odd) : pick(List.of("harbour", "sea", "fog,")));
        text.append(random.nextInt(4) == 0 ? pick(odd) : "");
      }
      paragraphs.add(text.append(" end.").toString());
    }
    return paragraphs;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String page(List<String> paragraphs) {
    String body =
        paragraphs.stream()
            .map(p -> "<p>" + broken(escapedMarkup(p)) + "</p>")
            .collect(Collectors.joining("\r\n"));
    return "<html><body><article class=\"article-body\">" + body + "</article></body></html>";
  }

  /** Line breaks where a browser shows a space. */
  private static String broken(String markup) {
    return markup.replace(" harbour", "\r\n   <b>harbour</b>");
  }

  private static List<String> collapsed(List<String> paragraphs) {
    return paragraphs.stream().map(p -> p.replaceAll(" +", " ")).toList();
  }

  private static String escapedMarkup(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String escapedJson(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
