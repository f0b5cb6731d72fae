package org.parallax.intake.warc;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.parallax.intake.capture.Limits;

/**
 * The bytes of an archive without their gzip coat. It ends with an exception where they become more
 * than the limits allow, which guards against archives that are made to burst.
 */
final class Unpacked extends FilterInputStream {
  private static final long NOT_HELD_TO_RATIO = 64_000_000;
  private final long most;
  private long count;

  private Unpacked(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** More came out than the limits allow; the message is a sentence. */
  static final class TooMuch extends IOException {
    TooMuch(long most) {
      super("Unpacked it is larger than " + Limits.megabytes(most) + "; the rest was not read.");
    }
  }

  /**
   * Opens an archive.
   *
   * @param packed its bytes, in gzip or not
   * @param size how many they are
   */
  static Unpacked open(InputStream packed, long size, Limits limits) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    if (!gzip) {
      return new Unpacked(in, limits.archiveBytes());
    }
    long byRatio = Math.max(NOT_HELD_TO_RATIO, size * limits.unpackRatio());
    return new Unpacked(new GZIPInputStream(in, 1 << 16), Math.min(limits.archiveBytes(), byRatio));
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    counted(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int read) throws TooMuch {
    count += read;
    if (count > most) {
      throw new TooMuch(most);
    }
  }
}
