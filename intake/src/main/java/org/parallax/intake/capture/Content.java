package org.parallax.intake.capture;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a capture lie. */
public sealed interface Content {

  /** In memory. */
  record Held(Bytes bytes) implements Content {
    public Held {
      requireNonNull(bytes, "bytes");
    }
  }

  /** In a file, which is opened only when it is read. */
  record Filed(Path path) implements Content {
    public Filed {
      requireNonNull(path, "path");
    }
  }

  /** How many bytes there are. */
  default long size() throws IOException {
    return switch (this) {
      case Held held -> held.bytes().length();
      case Filed filed -> Files.size(filed.path());
    };
  }

  /** A stream over the bytes from their start; the caller closes it. */
  default InputStream open() throws IOException {
    return switch (this) {
      case Held held -> held.bytes().open();
      case Filed filed -> Files.newInputStream(filed.path());
    };
  }

  /** The first bytes, at most {@code count}. */
  default Bytes head(int count) throws IOException {
    try (InputStream in = open()) {
      return Bytes.of(in.readNBytes(count));
    }
  }

  /** All bytes. */
  default Bytes bytes() throws IOException {
    return switch (this) {
      case Held held -> held.bytes();
      case Filed filed -> Bytes.of(Files.readAllBytes(filed.path()));
    };
  }
}
