package org.parallax.intake.draft;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.capture.Bytes;

/**
 * A report to be, as one format gave it.
 *
 * @param record where it stands in its container, "#n" with n from 1; empty for a whole file
 * @param bytes what goes to the archive
 * @param about what it declares about itself
 * @param headline its headline, if it has one
 * @param body the pieces of its body, in the order of the text
 */
public record Draft(
    String record, Bytes bytes, About about, Optional<Headline> headline, List<Piece> body) {
  public Draft {
    requireNonNull(record, "record");
    requireNonNull(bytes, "bytes");
    requireNonNull(about, "about");
    requireNonNull(headline, "headline");
    body = List.copyOf(body);
  }

  /** The n-th record of a container, n from 1. */
  public static String nth(int n) {
    return "#" + n;
  }

  public boolean isEmpty() {
    return headline.isEmpty() && body.isEmpty();
  }

  /** The same draft inside the record {@code outer}. */
  public Draft within(String outer) {
    return new Draft(outer + record, bytes, about, headline, body);
  }

  public Draft about(About known) {
    return new Draft(record, bytes, known, headline, body);
  }
}
