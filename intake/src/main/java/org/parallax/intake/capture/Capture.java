package org.parallax.intake.capture;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that was captured and is to be read.
 *
 * @param input the path or address as the user gave it
 * @param content its bytes
 * @param url the address that it came from, if it came from one
 * @param contentType what the server declared it to be, charset included, if it came from one
 */
public record Capture(
    String input, Content content, Optional<String> url, Optional<String> contentType) {
  public Capture {
    requireNonNull(input, "input");
    requireNonNull(content, "content");
    requireNonNull(url, "url");
    requireNonNull(contentType, "contentType");
  }

  /** A file, under the name that the user gave it. */
  public static Capture of(String input, Path file) {
    return new Capture(input, new Content.Filed(file), Optional.empty(), Optional.empty());
  }

  /** Bytes from elsewhere, such as the standard input. */
  public static Capture of(String input, byte[] bytes) {
    return new Capture(
        input, new Content.Held(Bytes.of(bytes)), Optional.empty(), Optional.empty());
  }

  /** The answer of a server. */
  public static Capture of(String input, byte[] bytes, String url, Optional<String> contentType) {
    return new Capture(input, new Content.Held(Bytes.of(bytes)), Optional.of(url), contentType);
  }
}
