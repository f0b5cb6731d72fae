package org.parallax.app.desk;

/** Hears how far long work has come. */
public interface Progress {
  /** {@code done} of {@code all} are done. */
  void done(int done, int all);

  /** A sentence on what is going on. */
  void say(String sentence);
}
