package org.parallax.app.desk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.grade.Pack;

/**
 * The pack of rules by which points are graded.
 *
 * @param pack the pack
 * @param file its name, as run.json tells it
 * @param own the file of one's own that it is from; empty for one that ships
 */
public record RuleChoice(Pack pack, String file, Optional<Choices.OwnFile> own) {
  private static final String ENDING = ".rules";

  public RuleChoice {
    requireNonNull(pack, "pack");
    requireNonNull(file, "file");
    requireNonNull(own, "own");
  }

  /** Parallax's own. */
  public static RuleChoice usual() {
    String name = Pack.SHIPPED.getFirst();
    return new RuleChoice(Pack.shipped(name), name + ENDING, Optional.empty());
  }

  /**
   * The pack that ships under that name, else the one in the file at that path.
   *
   * @throws IOException in a sentence for the user
   */
  public static RuleChoice of(String named) throws IOException {
    if (Pack.SHIPPED.contains(named)) {
      return new RuleChoice(Pack.shipped(named), named + ENDING, Optional.empty());
    }
    Path file = Path.of(named);
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          "There is no pack of rules \""
              + named
              + "\": "
              + String.join(", ", Pack.SHIPPED)
              + " ship, and there is no such file.");
    }
    return of(Choices.OwnFile.read(file, "pack of rules"));
  }

  /** The pack in a file of one's own. */
  static RuleChoice of(Choices.OwnFile file) throws IOException {
    try {
      return new RuleChoice(Pack.read(file.open(), file.name()), file.name(), Optional.of(file));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The chosen file first, then the packs that are shown beside it, then the register. */
  List<String> files() {
    List<String> files = new ArrayList<>(List.of(file));
    Pack.SHIPPED.stream()
        .filter(name -> !name.equals(pack.name()))
        .forEach(name -> files.add(name + ENDING));
    files.add("sources.tsv");
    return files;
  }
}
