package org.parallax.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.intake.Intake;
import org.parallax.intake.IntakeResult;
import org.parallax.intake.Taken;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.text.RegisterTable;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of saved pages against strings that must and must not be in it, counted as the
 * evaluation of trafilatura counts: over all strings of all pages. The headline is no part of the
 * text here.
 */
final class PagesEval {
  private static final String FOLDER = "pages/trafilatura";
  private static final int USAGE = 2;

  private PagesEval() {}

  /**
   * Prints one row and says which floors are broken; ends with 1 if one is, with 2 without sets.
   */
  @SuppressWarnings("SystemExitOutsideMain")
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[0].equals("pages") || !arguments[1].equals("--sets")) {
      System.err.println("usage: pages --sets PATH");
      System.exit(USAGE);
    }
    Path sets = Path.of(arguments[2]);
    if (!Files.isReadable(sets.resolve(FOLDER).resolve("evaldata.json"))) {
      System.err.println("There are no annotated pages in " + sets.resolve(FOLDER) + ".");
      System.exit(USAGE);
    }
    Map<String, Double> measures = run(sets);
    System.out.println(
        measures.entrySet().stream()
            .map(m -> String.format(Locale.ROOT, "%s %.3f", m.getKey(), m.getValue()))
            .collect(Collectors.joining("  ")));
    List<String> broken = Floors.shipped().broken(measures);
    broken.forEach(System.err::println);
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  /** What is counted. */
  private static final class Count {
    private int found;
    private int missed;
    private int foreign;
    private int dated;
    private int rightlyDated;
    private int pages;

    private Map<String, Double> measures() {
      double precision = found / (double) Math.max(1, found + foreign);
      double recall = found / (double) Math.max(1, found + missed);
      Map<String, Double> measures = new LinkedHashMap<>();
      measures.put("pages.count", (double) pages);
      measures.put("pages.precision", precision);
      measures.put("pages.recall", recall);
      measures.put("pages.f1", 2 * precision * recall / Math.max(1e-9, precision + recall));
      measures.put("pages.date", rightlyDated / (double) Math.max(1, dated));
      return measures;
    }
  }

  /**
   * Measures by name, in the order of printing; pages that are annotated but not saved are left.
   */
  static Map<String, Double> run(Path sets) throws IOException {
    Path folder = sets.resolve(FOLDER);
    JsonNode annotations =
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve("evaldata.json")));
    Map<String, Bytes> saved = saved(folder.resolve("eval-pages.tar.xz"));
    Intake intake = new Intake(text -> "und", RegisterTable.shipped(), Limits.USUAL);
    Count count = new Count();
    for (Map.Entry<String, JsonNode> page : annotations.properties()) {
      Bytes bytes = saved.get(page.getValue().path("file").asString(""));
      if (bytes != null) {
        IntakeResult result =
            intake.read(
                Capture.of(page.getKey(), bytes.array(), page.getKey(), Optional.of("text/html")));
        count(result, page.getValue(), count);
      }
    }
    return count.measures();
  }

  private static Map<String, Bytes> saved(Path archive) throws IOException {
    Map<String, Bytes> saved = new HashMap<>();
    try (XZInputStream in =
        new XZInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      TarEntries entries = new TarEntries(in);
      for (var next = entries.next(); next.isPresent(); next = entries.next()) {
        String path = next.get().path();
        saved.put(path.substring(path.lastIndexOf('/') + 1), next.get().bytes());
      }
    }
    return saved;
  }

  private static void count(IntakeResult result, JsonNode annotation, Count count) {
    count.pages++;
    String text = result.reports().stream().map(PagesEval::body).collect(Collectors.joining("\n"));
    for (JsonNode expected : annotation.path("with")) {
      if (text.contains(expected.asString(""))) {
        count.found++;
      } else {
        count.missed++;
      }
    }
    for (JsonNode unwanted : annotation.path("without")) {
      count.foreign += text.contains(unwanted.asString("")) ? 1 : 0;
    }
    String date = annotation.path("date").asString("");
    if (!date.isEmpty()) {
      count.dated++;
      boolean right =
          result.reports().stream()
              .findFirst()
              .filter(taken -> taken.report().published().toString().startsWith(date))
              .isPresent();
      count.rightlyDated += right ? 1 : 0;
    }
  }

  private static String body(Taken taken) {
    Report report = taken.report();
    return report.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.HEADLINE)
        .map(block -> block.span().of(report.text()))
        .collect(Collectors.joining("\n"));
  }
}
