package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.Choices;
import org.parallax.app.desk.Desk;
import org.parallax.app.desk.Inputs;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.fetch.PoliteFetcher;
import org.parallax.intake.capture.Note;
import org.parallax.intake.capture.Problem;
import org.parallax.model.Ledger;
import org.parallax.model.Register;
import org.parallax.model.Story;
import org.parallax.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports into the data folder and writes the brief, the pages and the ledger. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Read files, folders, globs, addresses or the standard input (-); print the brief, write"
            + " the pages.")
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL|-",
      description = "Text, HTML, RSS/Atom, JSON, JSON Lines, PDF, WARC; in any mix.")
  private List<String> inputs = List.of();

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where pages, brief.md and ledger/ go (default: DATA/pages).")
  private @org.jspecify.annotations.Nullable Path out;

  @Option(names = "--allow-private", description = "Also fetch addresses on private networks.")
  private boolean allowPrivate;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at once (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Asked asked = new Asked();

  @Override
  public Integer call() throws IOException {
    return read(inputs, data.path(), out == null ? data.path().resolve("pages") : out);
  }

  private int read(List<String> named, Path folder, Path target) throws IOException {
    asked.check();
    try (DataFolder data = DataFolder.open(folder)) {
      Choices choices = asked.over(Choices.of(data));
      return read(named, data, target, options(choices), choices.register(folder), choices);
    }
  }

  private Assembly.Options options(Choices choices) {
    return new Assembly.Options(
        Math.max(1, threads), allowPrivate, choices.attribution(), choices.rules());
  }

  /** Reads by the usual choices. */
  static int readUsual(List<String> named, Path folder, Path target) throws IOException {
    try (DataFolder data = DataFolder.open(folder)) {
      Register register = Assembly.register(folder);
      return read(named, data, target, Assembly.Options.usual(), register, Choices.usual());
    }
  }

  private static int read(
      List<String> named,
      DataFolder data,
      Path target,
      Assembly.Options options,
      Register register,
      Choices choices)
      throws IOException {
    ConsoleProgress progress = new ConsoleProgress(System.err);
    Desk desk =
        Assembly.desk(register, new PoliteFetcher(options.allowPrivate()), options, progress);
    Desk.Run run = desk.read(Inputs.of(named), data, progress);
    choices.keep(data);
    List<Path> pages = Output.write(run.ledger(), options, target);
    Set<String> touched = new HashSet<>(run.reports());
    print(run.ledger(), pages, touched);
    tell(run, target);
    return run.problems().isEmpty() ? ParallaxCommand.DONE : ParallaxCommand.SOME_FAILED;
  }

  /** The briefs of the stories that this run's reports belong to. */
  private static void print(Ledger ledger, List<Path> pages, Set<String> touched) {
    LedgerIndex index = new LedgerIndex(ledger);
    BriefText text = new BriefText(index);
    DifferenceList differences = new DifferenceList(index);
    for (int i = 0; i < ledger.stories().size(); i++) {
      Story story = ledger.stories().get(i);
      if (story.reports().stream().anyMatch(touched::contains)) {
        System.out.print(text.of(story));
        System.out.print(differences.few(story));
        System.out.println("  page: " + pages.get(i));
        System.out.println();
      }
    }
    text.unread(touched).ifPresent(System.out::println);
  }

  private static void tell(Desk.Run run, Path target) {
    for (Note note : run.notes()) {
      System.err.println("note: " + Printable.of(note.toString()));
    }
    System.err.println(
        run.reports().size()
            + (run.reports().size() == 1 ? " report; " : " reports; ")
            + "ledger, brief and pages are in "
            + target);
    if (!run.problems().isEmpty()) {
      System.err.println("Not read (" + run.problems().size() + "):");
      for (Problem problem : run.problems()) {
        System.err.println("  " + Printable.of(problem.toString()));
      }
    }
  }
}
