package org.parallax.app.cli;

import java.io.PrintStream;
import org.parallax.app.desk.Progress;

/** Tells on the standard error how far long work has come, at most once a second. */
final class ConsoleProgress implements Progress {
  private static final long INTERVAL_NANOS = 1_000_000_000L;

  private final PrintStream out;
  private long last = System.nanoTime();

  ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void done(int done, int all) {
    long now = System.nanoTime();
    if (now - last >= INTERVAL_NANOS && done < all) {
      last = now;
      out.println("read " + done + " of " + all + " reports");
    }
  }

  @Override
  public synchronized void say(String sentence) {
    out.println(Printable.of(sentence));
  }
}
