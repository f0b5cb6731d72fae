package org.parallax.app.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parallax.model.Coverage;
import org.parallax.model.Extraction;
import org.parallax.model.Report;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.text.ReportReader;

/** Reads reports on several threads; the result does not hang on their number. */
public final class Reader {
  private final ModelSource models;
  private final ClaimExtractor extractor;
  private final int threads;

  /** Opens the language model, which takes seconds. */
  public interface ModelSource {
    ReportReader open() throws IOException;
  }

  /** What became of one report. */
  public sealed interface Outcome {
    /** It was read. */
    record Read(Extraction extraction) implements Outcome {}

    /** It could not be read. */
    record Failed(Report report, String reason) implements Outcome {}
  }

  /**
   * A reader.
   *
   * @param models asked only when there is something to analyse
   * @param threads how many work at once, at least 1
   */
  public Reader(ModelSource models, ClaimExtractor extractor, int threads) {
    this.models = models;
    this.extractor = extractor;
    this.threads = threads;
  }

  /** How many work at once. */
  int threads() {
    return threads;
  }

  /**
   * What becomes of each report, in the order given; those of a language that is not analysed come
   * back without claims.
   */
  public List<Outcome> read(List<Report> reports, Progress progress) throws IOException {
    if (reports.stream().noneMatch(Report::isRead)) {
      return reports.stream().<Outcome>map(Reader::unread).toList();
    }
    ReportReader reader = models.open();
    List<Outcome> outcomes = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Outcome>> running = new ArrayList<>();
      for (Report report : reports) {
        running.add(pool.submit(() -> report.isRead() ? analyse(report, reader) : unread(report)));
      }
      for (Future<Outcome> one : running) {
        outcomes.add(one.get());
        progress.done(outcomes.size(), reports.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The reading was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IOException("The reading stopped: " + e.getCause(), e);
    }
    return outcomes;
  }

  private static Outcome unread(Report report) {
    return new Outcome.Read(
        new Extraction(report, List.of(), List.of(), List.of(), new Coverage(0, 0)));
  }

  private Outcome analyse(Report report, ReportReader reader) {
    try {
      return new Outcome.Read(extractor.extract(reader.read(report)));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(report, "It could not be analysed: " + e);
    }
  }
}
