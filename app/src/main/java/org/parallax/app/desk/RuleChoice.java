package org.parallax.app.desk;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.grade.Pack;

/**
 * The pack of rules by which points are graded.
 *
 * @param pack the pack
 * @param file its name, as run.json tells it
 */
public record RuleChoice(Pack pack, String file) {
  private static final String ENDING = ".rules";

  public RuleChoice {
    requireNonNull(pack, "pack");
    requireNonNull(file, "file");
  }

  /** Parallax's own. */
  public static RuleChoice usual() {
    String name = Pack.SHIPPED.getFirst();
    return new RuleChoice(Pack.shipped(name), name + ENDING);
  }

  /**
   * The pack that ships under that name, else the one in the file at that path.
   *
   * @throws IOException in a sentence for the user
   */
  public static RuleChoice of(String named) throws IOException {
    if (Pack.SHIPPED.contains(named)) {
      return new RuleChoice(Pack.shipped(named), named + ENDING);
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
    try (BufferedReader text = Files.newBufferedReader(file)) {
      return new RuleChoice(Pack.read(text, named), named);
    } catch (MalformedInputException e) {
      throw new IOException(named + " is no text in UTF-8.", e);
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
