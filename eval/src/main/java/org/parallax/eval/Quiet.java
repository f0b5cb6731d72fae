package org.parallax.eval;

import org.parallax.app.desk.Progress;

/** Progress that is told to nobody, but for what a person should know. */
final class Quiet {
  static final Progress PROGRESS =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {
          System.err.println(sentence);
        }
      };

  private Quiet() {}
}
