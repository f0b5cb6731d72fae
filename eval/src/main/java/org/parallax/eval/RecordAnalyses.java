package org.parallax.eval;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.intake.Intake;
import org.parallax.intake.Taken;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.language.Models;
import org.parallax.language.OpenNlpSplitter;
import org.parallax.language.UserCache;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.RegisterTable;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.SentenceSplitter;

/**
 * Writes down the analyses of all sentences of some reports, for tests and for work on rules that
 * shall not load a language model. Arguments: the file to write, then files or folders of reports
 * in any form that is taken in.
 */
public final class RecordAnalyses {
  private RecordAnalyses() {}

  /** Runs the recorder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: RecordAnalyses OUT IN...");
    }
    Path out = Path.of(arguments[0]);
    List<Path> in = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    record(out, in, OpenNlpSplitter.open(), Models.open(UserCache.models(), System.err::println));
  }

  /** Writes the analysis of every different sentence below {@code in}, in the order of reading. */
  static void record(Path out, List<Path> in, SentenceSplitter splitter, SentenceAnalyzer analyzer)
      throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    for (Path path : in) {
      for (String block : blocks(path)) {
        for (Span span : splitter.split(block)) {
          sentences.add(span.of(block));
        }
      }
    }
    Path unfinished = out.resolveSibling(out.getFileName() + ".tmp");
    try (Writer writer = Files.newBufferedWriter(unfinished)) {
      for (String sentence : sentences) {
        writer.write(RecordedAnalyses.write(analyzer.analyze(sentence), sentence));
      }
    }
    Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<String> blocks(Path path) throws IOException {
    Intake intake =
        new Intake(text -> Report.ANALYSED_LANGUAGE, RegisterTable.shipped(), Limits.USUAL);
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (Taken taken : intake.read(Capture.of(file.toString(), file)).reports()) {
          Report report = taken.report();
          report.blocks().forEach(block -> blocks.add(block.span().of(report.text())));
        }
      }
    }
    return blocks;
  }
}
