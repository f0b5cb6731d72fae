package org.parallax.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.parallax.app.about.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of Parallax. */
@Command(
    name = "parallax",
    description =
        "One event, told by many outlets: who says what, through whom, and where the reports differ.",
    mixinStandardHelpOptions = true,
    versionProvider = ParallaxCommand.VersionLine.class,
    subcommands = {
      ReadCommand.class,
      DemoCommand.class,
      StoriesCommand.class,
      ShowCommand.class,
      ReportCommand.class,
      WhyCommand.class,
      ForgetCommand.class
    },
    footer = {
      "",
      "In a checkout also: test (all tests), eval (accuracy on labelled sets), bench (speed).",
      "Exit codes: 0 done, 1 some input failed, 2 wrong usage or no way to go on."
    })
public final class ParallaxCommand implements Runnable {
  /** Exit codes. */
  static final int DONE = 0;

  static final int SOME_FAILED = 1;
  static final int USAGE = 2;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs a command line and gives its exit code. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new ParallaxCommand());
    line.setOut(
        new java.io.PrintWriter(
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            true,
            StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, result) -> {
          System.err.println("parallax: " + Printable.of(sentence(e)));
          return USAGE;
        });
    return line.execute(arguments);
  }

  private static String sentence(Exception e) {
    String message = e.getMessage();
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + " can be neither read nor written as it is asked.";
    }
    return e instanceof java.io.IOException && message != null ? message : "it cannot go on: " + e;
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(System.out);
    }
  }

  /** The line that --version prints. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "parallax " + Version.text() + " (Java " + Runtime.version().feature() + ")"
      };
    }
  }
}
