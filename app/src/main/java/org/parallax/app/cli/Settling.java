package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.Choices;
import org.parallax.model.Ledger;
import org.parallax.store.DataFolder;

/** Makes the ledger of a data folder anew, by what the folder was read with. */
final class Settling {
  private Settling() {}

  static Ledger of(DataFolder folder, Path path) throws IOException {
    Choices choices = Choices.of(folder);
    Ledger ledger =
        Assembly.pipeline(
                choices.register(path),
                Assembly.vectors(new ConsoleProgress(System.err)),
                choices.rules())
            .settle(folder.extractions());
    folder.settle(ledger);
    return ledger;
  }

  /** As the folder was read. */
  static Assembly.Options options(DataFolder folder) throws IOException {
    Choices choices = Choices.of(folder);
    Assembly.Options usual = Assembly.Options.usual();
    return new Assembly.Options(
        usual.threads(), usual.allowPrivate(), choices.attribution(), choices.rules());
  }
}
