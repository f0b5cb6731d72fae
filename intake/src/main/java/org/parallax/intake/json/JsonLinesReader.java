package org.parallax.intake.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Encoding;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;

/**
 * Reads JSON Lines: an article a line. Records are counted by the lines that are not empty, also
 * those that cannot be read; the archive keeps the line.
 */
public final class JsonLinesReader {
  private final Limits limits;
  private final JsonText json;

  public JsonLinesReader(Limits limits) {
    this.limits = limits;
    this.json = new JsonText(limits);
  }

  public Found read(Capture capture) throws IOException {
    Found.Collector found = new Found.Collector();
    try (InputStream in = new BufferedInputStream(capture.content().open())) {
      int record = 0;
      int line = 0;
      for (Optional<Line> next = line(in); next.isPresent(); next = line(in)) {
        line++;
        if (record == limits.records()) {
          String most = "Records beyond the first " + limits.records() + " were not read.";
          found.add(new Problem(capture.input(), "line " + line, most));
          break;
        }
        if (!next.get().isBlank()) {
          record++;
          read(capture.input(), next.get(), record, line, found);
        }
      }
    }
    return found.found();
  }

  private void read(String input, Line line, int record, int number, Found.Collector found) {
    String name = input + Draft.nth(record);
    String place = "line " + number;
    if (line.cut()) {
      String most = Limits.megabytes(limits.textBytes());
      found.add(new Problem(name, place, "The line has more than " + most + "."));
      return;
    }
    String text = Encoding.of(line.bytes(), List.of()).text();
    switch (json.parse(text)) {
      case JsonText.Parsed.Faulty faulty ->
          found.add(new Problem(name, place + ", column " + faulty.column(), faulty.sentence()));
      case JsonText.Parsed.Value value -> {
        Graph graph = Graph.of(List.of(value.node()));
        Draft draft =
            ArticleDraft.of(Draft.nth(record), line.bytes(), new Article(value.node(), graph));
        if (draft.isEmpty()) {
          found.add(JsonReader.nothing(name, place));
        } else {
          found.add(draft);
        }
      }
    }
  }

  /**
   * One line.
   *
   * @param bytes without the line break
   * @param cut whether it was longer than the limit, and the rest was skipped
   */
  private record Line(Bytes bytes, boolean cut) {
    boolean isBlank() {
      byte[] b = bytes.array();
      for (byte one : b) {
        if (one != ' ' && one != '\t' && one != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private Optional<Line> line(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean cut = false;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (out.size() < limits.textBytes()) {
        out.write(b);
      } else {
        cut = true;
      }
    }
    byte[] bytes = out.toByteArray();
    int length =
        bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    return Optional.of(new Line(Bytes.of(java.util.Arrays.copyOf(bytes, length)), cut));
  }
}
