package org.parallax.origin;

import static java.util.Objects.requireNonNull;

/**
 * What one source says of one matter.
 *
 * @param source who says it
 * @param matter what it is about
 * @param value what is said; equal where it is the same
 */
public record Told(String source, String matter, String value) {
  public Told {
    requireNonNull(source, "source");
    requireNonNull(matter, "matter");
    requireNonNull(value, "value");
  }
}
