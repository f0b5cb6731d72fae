package org.parallax.app.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.parallax.app.desk.Inputs.Input;
import org.parallax.app.fetch.Fetcher;
import org.parallax.intake.Intake;
import org.parallax.intake.IntakeResult;
import org.parallax.intake.Linked;
import org.parallax.intake.Taken;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Note;
import org.parallax.intake.capture.Problem;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.pipeline.Pipeline;
import org.parallax.store.DataFolder;

/** The main job: inputs are captured, read, kept, and settled into a ledger. */
public final class Desk {
  private static final int LARGEST_STANDARD_INPUT = 64 << 20;

  private final Intake intake;
  private final Fetcher fetcher;
  private final Reader reader;
  private final Pipeline pipeline;
  private final Clock clock;

  public Desk(Intake intake, Fetcher fetcher, Reader reader, Pipeline pipeline, Clock clock) {
    this.intake = intake;
    this.fetcher = fetcher;
    this.reader = reader;
    this.pipeline = pipeline;
    this.clock = clock;
  }

  /**
   * What a run did.
   *
   * @param ledger all that the data folder now holds
   * @param reports ids of the reports that this run named, new or known, in the order of the inputs
   * @param problems what could not be read
   * @param notes what a careful reader would want to know
   */
  public record Run(Ledger ledger, List<String> reports, List<Problem> problems, List<Note> notes) {
    public Run {
      reports = List.copyOf(reports);
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
    }
  }

  /** Reads the inputs into the folder and settles it. One bad input does not stop the others. */
  public Run read(List<Input> inputs, DataFolder data, Progress progress) throws IOException {
    Taking taking = new Taking(data, progress);
    for (Input input : inputs) {
      taking.take(input);
    }
    List<Report> fresh = new ArrayList<>();
    for (Report report : taking.reports.values()) {
      if (!data.holds(report.id())) {
        fresh.add(report);
      }
    }
    List<Extraction> extractions = new ArrayList<>();
    for (Reader.Outcome outcome : reader.read(fresh, progress)) {
      switch (outcome) {
        case Reader.Outcome.Read read -> extractions.add(read.extraction());
        case Reader.Outcome.Failed failed ->
            taking.problems.add(new Problem(failed.report().input(), "", failed.reason()));
      }
    }
    data.add(extractions);
    return new Run(
        settle(data), List.copyOf(taking.reports.keySet()), taking.problems, taking.notes);
  }

  /** Makes the ledger anew from all reports that the folder holds. */
  public Ledger settle(DataFolder data) throws IOException {
    List<Extraction> extractions = data.extractions();
    Ledger ledger;
    try (ForkJoinPool pool = new ForkJoinPool(reader.threads())) {
      ledger = pool.submit(() -> pipeline.settle(extractions)).join();
    }
    data.settle(ledger);
    return ledger;
  }

  /** The taking in of one run's inputs. */
  private final class Taking {
    private final DataFolder data;
    private final Progress progress;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> fetched = new LinkedHashSet<>();

    Taking(DataFolder data, Progress progress) {
      this.data = data;
      this.progress = progress;
    }

    void take(Input input) throws IOException {
      try {
        switch (input) {
          case Inputs.FileInput file -> take(Capture.of(file.label(), file.path()));
          case Inputs.Address address -> fetch(address.label());
          case Inputs.Standard standard -> takeStandard(standard.label());
          case Inputs.Missing missing ->
              problems.add(new Problem(missing.label(), "", missing.reason()));
        }
      } catch (AccessDeniedException e) {
        problems.add(new Problem(input.label(), "", "It may not be read."));
      } catch (NoSuchFileException e) {
        problems.add(new Problem(input.label(), "", "It is no longer there."));
      }
    }

    private void takeStandard(String label) throws IOException {
      byte[] bytes = System.in.readNBytes(LARGEST_STANDARD_INPUT + 1);
      if (bytes.length > LARGEST_STANDARD_INPUT) {
        problems.add(
            new Problem(label, "", "The standard input may have at most 64 MB; use a file."));
        return;
      }
      take(Capture.of(label, bytes));
    }

    private void fetch(String address) throws IOException {
      if (!fetched.add(address)) {
        return;
      }
      progress.say("fetching " + address);
      switch (fetcher.fetch(address)) {
        case Fetcher.Answer.Got got -> take(got.capture());
        case Fetcher.Answer.Refused refused ->
            problems.add(new Problem(address, "", refused.reason()));
      }
    }

    private void take(Capture capture) throws IOException {
      for (Linked linked : keep(capture).links()) {
        follow(linked);
      }
    }

    private IntakeResult keep(Capture capture) throws IOException {
      IntakeResult result = intake.read(capture);
      problems.addAll(result.problems());
      notes.addAll(result.notes());
      for (Taken taken : result.reports()) {
        keep(taken);
      }
      return result;
    }

    private void keep(Taken taken) throws IOException {
      data.archive().keep(taken.bytes().array());
      data.addCapture(
          taken.report().sha256(),
          taken.report().url().orElse(taken.report().input()),
          clock.instant());
      reports.put(taken.report().id(), taken.report());
    }

    /**
     * The page behind an item of a feed; the item itself where the page cannot be had or holds no
     * report. What such a page links to in its turn is left alone.
     */
    private void follow(Linked linked) throws IOException {
      if (!fetched.add(linked.url())) {
        return;
      }
      progress.say("fetching " + linked.url());
      switch (fetcher.fetch(linked.url())) {
        case Fetcher.Answer.Got got -> {
          if (keep(got.capture()).reports().isEmpty()) {
            keep(linked.item());
          }
        }
        case Fetcher.Answer.Refused refused -> {
          problems.add(
              new Problem(
                  linked.item().report().input(),
                  "",
                  refused.reason() + " Only the item's own words are read."));
          keep(linked.item());
        }
      }
    }
  }
}
