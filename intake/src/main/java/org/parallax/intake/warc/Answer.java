package org.parallax.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.parallax.intake.capture.Bytes;

/**
 * What a server answered, where it may hold a report.
 *
 * @param url the address that was asked
 * @param contentType what the server declared
 * @param content without the encodings of the transfer
 * @param cut whether there was more than is taken in
 */
record Answer(String url, String contentType, Bytes content, boolean cut) {
  private static final int OK = 200;

  static Optional<Answer> of(WarcRecord record, long most) throws IOException {
    if (record instanceof WarcResponse response
        && response.target().toLowerCase(Locale.ROOT).startsWith("http")) {
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("");
      return http.status() == OK && mayHoldReport(type, response)
          ? Optional.of(read(response, type, http.bodyDecoded(), most))
          : Optional.empty();
    }
    if (record instanceof WarcResource resource) {
      String type = resource.headers().first("Content-Type").orElse("");
      return mayHoldReport(type, resource)
          ? Optional.of(read(resource, type, resource.body(), most))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Answer read(WarcCaptureRecord record, String type, MessageBody body, long most)
      throws IOException {
    try (InputStream in = body.stream()) {
      int limit = (int) Math.min(Integer.MAX_VALUE - 16, most);
      byte[] content = in.readNBytes(limit);
      return new Answer(record.target(), type, Bytes.of(content), in.read() >= 0);
    }
  }

  /** Pages, feeds, texts, JSON and PDF; what programs tell each other is left out. */
  private static boolean mayHoldReport(String contentType, WarcCaptureRecord record) {
    String type = contentType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    boolean robots = path(record).equals("/robots.txt");
    return !robots
        && switch (type) {
          case "", "text/html", "application/xhtml+xml", "text/plain", "application/pdf" -> true;
          case "application/rss+xml", "application/atom+xml", "application/rdf+xml" -> true;
          case "text/xml", "application/xml" -> true;
          case "application/json", "application/ld+json", "application/feed+json" -> true;
          default -> false;
        };
  }

  private static String path(WarcCaptureRecord record) {
    try {
      String path = URI.create(record.target()).getPath();
      return path == null ? "" : path;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
