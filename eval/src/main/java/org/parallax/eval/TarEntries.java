package org.parallax.eval;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.capture.Bytes;

/** The files in a tar stream, one after the other. Long names in the forms of GNU and pax. */
final class TarEntries {
  private static final int BLOCK = 512;
  private static final Pattern PAX_PATH = Pattern.compile("(?m)^\\d+ path=(.*)$");
  private final InputStream in;

  /**
   * A file.
   *
   * @param path in the archive
   * @param bytes its content
   */
  record Entry(String path, Bytes bytes) {}

  TarEntries(InputStream in) {
    this.in = in;
  }

  /** The next file; empty at the end. */
  Optional<Entry> next() throws IOException {
    String longName = "";
    for (byte[] header = in.readNBytes(BLOCK); header.length == BLOCK && header[0] != 0; ) {
      byte[] content = content(header);
      switch (header[156]) {
        case 'L' -> longName = text(content, 0, content.length);
        case 'x' -> {
          Matcher path = PAX_PATH.matcher(new String(content, StandardCharsets.UTF_8));
          longName = path.find() ? path.group(1) : longName;
        }
        case '0', 0 -> {
          return Optional.of(
              new Entry(longName.isEmpty() ? name(header) : longName, Bytes.of(content)));
        }
        default -> longName = "";
      }
      header = in.readNBytes(BLOCK);
    }
    return Optional.empty();
  }

  private byte[] content(byte[] header) throws IOException {
    int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
    byte[] content = in.readNBytes(size);
    if (content.length < size) {
      throw new EOFException("the archive ends within " + name(header));
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    return content;
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    boolean ustar = text(header, 257, 6).equals("ustar");
    return (ustar && !prefix.isEmpty() ? prefix + "/" : "") + text(header, 0, 100);
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
