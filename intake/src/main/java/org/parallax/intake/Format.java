package org.parallax.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Encoding;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.json.JsonShape;

/**
 * The format of a capture: told by its first bytes, then by the ending of its name, then by what
 * was declared.
 */
enum Format {
  TEXT("a text"),
  PAGE("a page"),
  FEED("a feed"),
  JSON("a JSON file"),
  JSON_LINES("a JSON Lines file"),
  PDF("a PDF"),
  WARC("a web archive"),
  NO_TEXT("a file");

  private static final int HEAD = 65_536;
  private static final Pattern FIRST_ELEMENT = Pattern.compile("<\\s*([A-Za-z][\\w.:-]*)");
  private static final Pattern PROLOG =
      Pattern.compile(
          "(?s)\\A\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>|\\s)*");
  private static final double MOST_CONTROLS = 0.02;

  private final String one;

  Format(String one) {
    this.one = one;
  }

  /** What it is called with its article. */
  String plural() {
    return one;
  }

  /** How many bytes of it are taken in; web archives and JSON Lines are read piece by piece. */
  long most(Limits limits) {
    return switch (this) {
      case TEXT -> limits.textBytes();
      case PAGE, FEED, JSON, PDF -> limits.pageBytes();
      case JSON_LINES, WARC, NO_TEXT -> Long.MAX_VALUE;
    };
  }

  static Format of(Capture capture) throws IOException {
    Bytes head = capture.content().head(HEAD);
    byte[] b = head.array();
    String latin = new String(b, 0, Math.min(b.length, 1024), StandardCharsets.ISO_8859_1);
    String name = capture.input().toLowerCase(Locale.ROOT);
    if (latin.contains("%PDF-")) {
      return PDF;
    }
    if (latin.startsWith("WARC/")) {
      return WARC;
    }
    if (latin.startsWith("\u001f\u008b")) {
      return WARC;
    }
    String text = Encoding.of(head, java.util.List.of()).text();
    if (isBinary(text)) {
      return NO_TEXT;
    }
    return ofText(text, name, capture.contentType().orElse("").toLowerCase(Locale.ROOT));
  }

  private static Format ofText(String head, String name, String declared) {
    String text = head.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
      boolean lines = named || declared.contains("ndjson") || declared.contains("jsonl");
      boolean json = name.endsWith(".json") || declared.contains("json");
      if (lines || JsonShape.isLines(text)) {
        return JSON_LINES;
      }
      return json || JsonShape.looksLikeJson(text) ? JSON : TEXT;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    return text.startsWith("<") ? ofMarkup(text, name, declared) : ofName(name, declared);
  }

  private static Format ofMarkup(String text, String name, String declared) {
    Matcher prolog = PROLOG.matcher(text);
    int start = prolog.lookingAt() ? prolog.end() : 0;
    Matcher first = FIRST_ELEMENT.matcher(text);
    String element = first.find(start) ? first.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (element) {
      case "rss", "feed", "rdf:rdf", "channel" -> FEED;
      case "html", "head", "body", "article", "div", "p", "meta", "title", "main", "section" ->
          PAGE;
      default ->
          text.startsWith("<?xml") && !declared.contains("html")
              ? FEED
              : markupByName(text, name, declared);
    };
  }

  private static Format markupByName(String text, String name, String declared) {
    boolean page = text.regionMatches(true, 0, "<!doctype html", 0, 14);
    return page || text.startsWith("<!--") ? PAGE : ofName(name, declared);
  }

  private static Format ofName(String name, String declared) {
    String path = name.replaceFirst("[?#].*$", "");
    if (path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml")) {
      return PAGE;
    }
    if (path.endsWith(".rss") || path.endsWith(".atom")) {
      return FEED;
    }
    if (path.endsWith(".json")) {
      return JSON;
    }
    if (path.endsWith(".txt") || path.endsWith(".text") || path.endsWith(".md")) {
      return TEXT;
    }
    if (declared.contains("html")) {
      return PAGE;
    }
    if (declared.contains("rss") || declared.contains("atom")) {
      return FEED;
    }
    return declared.contains("json") ? JSON : TEXT;
  }

  /** Whether so many characters are none that text has that it must be something else. */
  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == 0xFFFD)
            .count();
    boolean zeros = text.chars().filter(c -> c == 0).count() > 2;
    return zeros || controls > MOST_CONTROLS * text.length() + 2;
  }
}
