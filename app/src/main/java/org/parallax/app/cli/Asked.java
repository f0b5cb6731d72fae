package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.app.desk.AttributionBy;
import org.parallax.app.desk.Choices;
import org.parallax.app.desk.RuleChoice;
import picocli.CommandLine.Option;

/** The options that say by what a data folder is read; it keeps them for the commands to come. */
final class Asked {
  @Option(
      names = "--attribution",
      paramLabel = "BY",
      description =
          "Who said what: learned (rules and models, the default) or rules (no learned weights)."
              + " Kept with the data, as are the next two.")
  private @Nullable AttributionBy attribution;

  @Option(
      names = "--grades",
      paramLabel = "PACK|FILE",
      description =
          "By which rules points are graded: parallax (the default), isw, airwars, admiralty, or a"
              + " file of one's own; the others are shown beside it (docs/grades.md).")
  private @Nullable String grades;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "What is known about outlets and speakers: owner, side, reliability (default:"
              + " DATA/sources.tsv, else the news agencies that ship).")
  private @Nullable Path register;

  /** Sees to it that what is named can be read, before anything is written. */
  void check() throws IOException {
    over(Choices.usual());
  }

  /** What is asked for, and for the rest what was chosen before. */
  Choices over(Choices before) throws IOException {
    return new Choices(
        attribution == null ? before.attribution() : attribution,
        grades == null ? before.rules() : RuleChoice.of(grades),
        register == null ? before.register() : Optional.of(Choices.registerFile(register)));
  }
}
