package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.AttributionBy;
import org.parallax.app.desk.Progress;
import org.parallax.app.desk.Reader;
import org.parallax.intake.Intake;
import org.parallax.intake.Taken;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.text.AnalysedReport;
import org.parallax.text.RegisterTable;
import org.parallax.text.ReportReader;

/**
 * Speed of the main job on reports that ship: seconds to the first claim, reports a second after
 * warm-up, stage by stage, peak memory.
 */
final class Bench {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {
          System.err.println(sentence);
        }
      };

  private Bench() {}

  /**
   * Prints a row a figure; {@code seconds} is how long each stage is measured, after as long a
   * warm-up.
   */
  static void run(Path samples, int seconds) throws IOException {
    long start = System.nanoTime();
    List<Path> files = files(samples);
    List<Report> reports = reports(files);
    ReportReader reader = Assembly.sentences(SILENT);
    ClaimExtractor extractor = Assembly.extractor();
    extractor.extract(reader.read(reports.getFirst()));
    print("start to first claim", seconds(start), "s, models unpacked");
    int words = reports.stream().mapToInt(r -> r.text().split("\\s+").length).sum();
    print("words a report", (double) words / reports.size(), "words, mean of " + reports.size());
    stage("intake", seconds, files.size(), () -> reports(files));
    stage(
        "sentences and grammar, 1 thread",
        seconds,
        reports.size(),
        () -> analysed(reader, reports));
    List<AnalysedReport> analysed = analysed(reader, reports);
    stage(
        "claims, 1 thread",
        seconds,
        reports.size(),
        () -> analysed.stream().map(extractor::extract).toList());
    ClaimExtractor rules = Assembly.extractor(AttributionBy.RULES);
    stage(
        "claims by rules alone, 1 thread",
        seconds,
        reports.size(),
        () -> analysed.stream().map(rules::extract).toList());
    List<Extraction> extractions = analysed.stream().map(extractor::extract).toList();
    stage(
        "stories, points, grades, briefs",
        seconds,
        reports.size(),
        () ->
            Assembly.pipeline(RegisterTable.shipped(), Assembly.vectors(SILENT))
                .settle(extractions));
    int threads = Runtime.getRuntime().availableProcessors();
    Reader whole = new Reader(() -> reader, extractor, threads);
    stage("whole job, " + threads + " threads", seconds, reports.size(), () -> whole(files, whole));
    print("peak memory", peakMegabytes(), "MB");
  }

  private static Ledger whole(List<Path> files, Reader reader) throws IOException {
    List<Extraction> extractions = new ArrayList<>();
    for (Reader.Outcome outcome : reader.read(reports(files), SILENT)) {
      if (outcome instanceof Reader.Outcome.Read read) {
        extractions.add(read.extraction());
      }
    }
    return Assembly.pipeline(RegisterTable.shipped(), Assembly.vectors(SILENT)).settle(extractions);
  }

  /** Work that may fail. */
  private interface Work {
    Object run() throws IOException;
  }

  private static void stage(String name, int seconds, int reports, Work work) throws IOException {
    repeat(seconds, work);
    double rate = repeat(seconds, work) * reports;
    print(name, rate, "reports/s");
  }

  /** Runs the work for so many seconds and gives how often it ran a second. */
  private static double repeat(int seconds, Work work) throws IOException {
    long start = System.nanoTime();
    int runs = 0;
    do {
      work.run();
      runs++;
    } while (seconds(start) < seconds);
    return runs / seconds(start);
  }

  private static List<AnalysedReport> analysed(ReportReader reader, List<Report> reports) {
    return reports.stream().map(reader::read).toList();
  }

  private static List<Path> files(Path samples) throws IOException {
    try (var found = Files.walk(samples)) {
      return found
          .filter(f -> f.getFileName() != null && f.getFileName().toString().startsWith("report-"))
          .sorted()
          .toList();
    }
  }

  private static List<Report> reports(List<Path> files) throws IOException {
    Intake intake = new Intake(text -> "en", RegisterTable.shipped(), Limits.USUAL);
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      intake.read(Capture.of(file.toString(), file)).reports().stream()
          .map(Taken::report)
          .forEach(reports::add);
    }
    return reports;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** The process's peak resident memory where the system tells it, else the heap in use. */
  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
  }

  private static void print(String name, double value, String unit) {
    System.out.println(String.format(Locale.ROOT, "%-34s %10.1f %s", name, value, unit));
  }
}
