package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.text.RegisterTable;

/** Reads captures in tests. */
final class Reading {
  private static final Limits SMALL = new Limits(100_000, 200_000, 80_000_000, 100, 64, 50);
  private static final Intake INTAKE =
      new Intake(text -> "en", RegisterTable.shipped(), Limits.USUAL);
  private static final Intake STRICT = new Intake(text -> "en", RegisterTable.shipped(), SMALL);

  private Reading() {}

  static IntakeResult of(String input, String content) throws IOException {
    return of(input, content.getBytes(StandardCharsets.UTF_8));
  }

  static IntakeResult of(String input, byte[] content) throws IOException {
    return INTAKE.read(Capture.of(input, content));
  }

  static IntakeResult of(Capture capture) throws IOException {
    return INTAKE.read(capture);
  }

  /** Within limits that a test reaches easily. */
  static IntakeResult strictly(String input, byte[] content) throws IOException {
    return STRICT.read(Capture.of(input, content));
  }

  /** The only report, which must be alone and without problems. */
  static Report one(String input, String content) throws IOException {
    return one(of(input, content));
  }

  static Report one(IntakeResult result) {
    assertEquals(List.of(), result.problems());
    assertEquals(1, result.reports().size());
    return result.reports().getFirst().report();
  }

  /** The texts of the blocks, the headline's included. */
  static List<String> blocks(Report report) {
    return report.blocks().stream().map(b -> b.span().of(report.text())).toList();
  }

  /** The texts of the blocks of the body. */
  static List<String> body(Report report) {
    return report.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.HEADLINE)
        .map(b -> b.span().of(report.text()))
        .toList();
  }

  /** The one problem, as a reader sees it. */
  static String problem(IntakeResult result) {
    assertEquals(1, result.problems().size(), () -> result.problems().toString());
    return result.problems().getFirst().toString();
  }
}
