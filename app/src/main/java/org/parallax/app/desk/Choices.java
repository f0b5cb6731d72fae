package org.parallax.app.desk;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Register;
import org.parallax.store.DataFolder;
import org.parallax.text.RegisterTable;

/**
 * By what a data folder is read and settled. It is kept in the folder, files of one's own with
 * their text, so that every command settles it alike until something else is asked for.
 *
 * @param attribution what finds who said what
 * @param rules the pack by which points are graded
 * @param register the register of sources that was named; empty for the one in the folder, else the
 *     one that ships
 */
public record Choices(AttributionBy attribution, RuleChoice rules, Optional<OwnFile> register) {
  private static final String ATTRIBUTION = "attribution";
  private static final String GRADES = "grades";
  private static final String REGISTER = "register";
  private static final String TEXT = ".text";

  public Choices {
    requireNonNull(attribution, "attribution");
    requireNonNull(rules, "rules");
    requireNonNull(register, "register");
  }

  /** A text file of the user's, with what it held. */
  public record OwnFile(String name, String text) {
    /**
     * The file at {@code path}.
     *
     * @param kind what it should be, for the sentence that tells that it is not there
     */
    static OwnFile read(Path path, String kind) throws IOException {
      try {
        return new OwnFile(path.toString(), Files.readString(path));
      } catch (NoSuchFileException e) {
        throw new IOException("There is no " + kind + " " + path + ".", e);
      } catch (CharacterCodingException e) {
        throw new IOException(path + " is no text in UTF-8.", e);
      }
    }

    BufferedReader open() {
      return new BufferedReader(new StringReader(text));
    }
  }

  /** As a folder is read if nothing is asked for. */
  public static Choices usual() {
    return new Choices(AttributionBy.LEARNED, RuleChoice.usual(), Optional.empty());
  }

  /** Those that the folder keeps; the usual ones where it keeps none. */
  public static Choices of(DataFolder data) throws IOException {
    Map<String, String> kept = data.choices();
    Choices usual = usual();
    AttributionBy by =
        kept.containsKey(ATTRIBUTION)
            ? AttributionBy.valueOf(kept.getOrDefault(ATTRIBUTION, "").toUpperCase(Locale.ROOT))
            : usual.attribution();
    Optional<OwnFile> pack = file(kept, GRADES);
    RuleChoice rules =
        pack.isPresent()
            ? RuleChoice.of(pack.get())
            : RuleChoice.of(kept.getOrDefault(GRADES, usual.rules().pack().name()));
    return new Choices(by, rules, file(kept, REGISTER));
  }

  private static Optional<OwnFile> file(Map<String, String> kept, String name) {
    return kept.containsKey(name + TEXT)
        ? Optional.of(
            new OwnFile(kept.getOrDefault(name, name), kept.getOrDefault(name + TEXT, "")))
        : Optional.empty();
  }

  /** Keeps them in the folder. */
  public void keep(DataFolder data) throws IOException {
    Map<String, String> kept = new TreeMap<>();
    kept.put(ATTRIBUTION, attribution.toString());
    kept.put(GRADES, rules.own().map(OwnFile::name).orElse(rules.pack().name()));
    rules.own().ifPresent(own -> kept.put(GRADES + TEXT, own.text()));
    register.ifPresent(
        own -> {
          kept.put(REGISTER, own.name());
          kept.put(REGISTER + TEXT, own.text());
        });
    data.choose(kept);
  }

  /** The register of sources for the folder {@code data}. */
  public Register register(Path data) throws IOException {
    return register.isPresent() ? table(register.get()) : Assembly.register(data);
  }

  /**
   * The register that the user names, which must be a good one.
   *
   * @throws IOException in a sentence for the user, with file and line
   */
  public static OwnFile registerFile(Path path) throws IOException {
    OwnFile file = OwnFile.read(path, "register");
    table(file);
    return file;
  }

  /**
   * The register in a file of one's own.
   *
   * @throws IOException in a sentence for the user, with file and line
   */
  static Register table(OwnFile file) throws IOException {
    try {
      return RegisterTable.read(file.open(), file.name());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
