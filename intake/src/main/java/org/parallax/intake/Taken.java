package org.parallax.intake;

import static java.util.Objects.requireNonNull;

import org.parallax.intake.capture.Bytes;
import org.parallax.model.Report;

/**
 * A report with the bytes that it was read from.
 *
 * @param report version 1 and without {@code sameAs}: both are known only among all reports
 * @param bytes what the archive keeps; their hash is {@code report.sha256()}
 */
public record Taken(Report report, Bytes bytes) {
  public Taken {
    requireNonNull(report, "report");
    requireNonNull(bytes, "bytes");
  }
}
