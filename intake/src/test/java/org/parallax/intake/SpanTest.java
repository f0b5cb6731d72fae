package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

/** Random text through every format: each block's span holds what was put in. */
class SpanTest {
  private static final int ROUNDS = 200;
  private static final List<String> ODD =
      List.of(
          "😀", "𝔘", "\u00a0", "e\u0301", "\u00ad", "“", "”", "ß", "Ж", "中", "\u200d", "\u2028",
          "&", "<", ">", "'", "\"", "\\", "\u202e", "ﬁ", "\ufeff", "%", "؟");
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
      String body =
          paragraphs.stream()
              .map(p -> "<p>" + broken(escapedMarkup(p)) + "</p>")
              .collect(Collectors.joining("\r\n"));
      String page =
          "<html><body><article class=\"article-body\">" + body + "</article></body></html>";
      check(collapsed(paragraphs), Reading.one("a.html", page));
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

  private static void check(List<String> expected, Report report) {
    assertEquals(expected, Reading.blocks(report));
    assertEquals(String.join("\n", expected), report.text());
  }

  /** Two to six paragraphs, each of which reads like one: long, and with a full stop. */
  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Paragraph " + i);
      while (text.length() < 160) {
        text.append(random.nextInt(6) == 0 ? "  " : " ");
        text.append(random.nextInt(3) == 0 ? pick(ODD) : pick(List.of("harbour", "sea", "fog,")));
        text.append(random.nextInt(4) == 0 ? pick(ODD) : "");
      }
      paragraphs.add(text.append(" end.").toString());
    }
    return paragraphs;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Line breaks where a browser shows a space. */
  private String broken(String markup) {
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
