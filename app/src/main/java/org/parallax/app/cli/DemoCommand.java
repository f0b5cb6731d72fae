package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the sample stories, prints the briefs, writes the pages, says where, and ends. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Read the sample stories that ship, print their briefs and write their pages.")
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "parallax-demo",
      description = "Where data and pages go (default: ./parallax-demo); made anew each time.")
  private Path out = Path.of("parallax-demo");

  @Override
  public Integer call() throws IOException {
    Path samples = fromHere(Path.of(System.getProperty("parallax.home", "."), "samples"));
    if (!Files.isDirectory(samples)) {
      throw new IOException("The sample stories should be in " + samples + ", and are not there.");
    }
    List<String> folders = new ArrayList<>();
    try (var stories = Files.newDirectoryStream(samples)) {
      for (Path story : stories) {
        if (Files.isDirectory(story.resolve("reports"))) {
          folders.add(story.resolve("reports").toString());
        }
      }
    }
    folders.sort(Comparator.naturalOrder());
    Path data = out.resolve("data");
    clear(data);
    return ReadCommand.readUsual(folders, data, out);
  }

  /**
   * The path as a user in this folder would write it, so that ids are the same on every machine.
   */
  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path there = path.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  /** Removes the data of the demonstration before; only a folder that a demonstration made. */
  private static void clear(Path data) throws IOException {
    if (!Files.isRegularFile(data.resolve("parallax.sqlite"))) {
      return;
    }
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
