package org.parallax.intake.capture;

/**
 * How much intake is willing to take in.
 *
 * @param textBytes the largest plain text, and the largest line of JSON Lines
 * @param pageBytes the largest page, feed, JSON file or PDF
 * @param archiveBytes the largest web archive, unpacked
 * @param unpackRatio how many times larger than its file an archive may become; small archives are
 *     not held to it
 * @param nesting how deep elements, objects and lists may lie in each other
 * @param records how many records one container may hold
 */
public record Limits(
    long textBytes, long pageBytes, long archiveBytes, int unpackRatio, int nesting, int records) {
  private static final long MEGABYTE = 1_000_000;

  /** Room for everything that a newsroom publishes. */
  public static final Limits USUAL =
      new Limits(20 * MEGABYTE, 50 * MEGABYTE, 2_000 * MEGABYTE, 100, 256, 100_000);

  public Limits {
    positive("textBytes", textBytes);
    positive("pageBytes", pageBytes);
    positive("archiveBytes", archiveBytes);
    positive("unpackRatio", unpackRatio);
    positive("nesting", nesting);
    positive("records", records);
  }

  private static void positive(String field, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " " + value + " must be >= 1");
    }
  }

  /** A number of bytes as a reader says it. */
  public static String megabytes(long bytes) {
    return bytes < MEGABYTE ? bytes + " bytes" : bytes / MEGABYTE + " MB";
  }
}
