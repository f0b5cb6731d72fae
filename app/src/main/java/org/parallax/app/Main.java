package org.parallax.app;

import org.parallax.app.cli.ParallaxCommand;

/** Starts the program. */
public final class Main {
  private Main() {}

  /**
   * Runs the command that the arguments name and ends with its exit code: 0, 1 where some input
   * failed, 2 for wrong usage.
   */
  public static void main(String[] arguments) {
    System.exit(ParallaxCommand.run(arguments));
  }
}
