package org.parallax.app.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Point;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** The brief of all stories as Markdown, the newest story first. */
public final class BriefFile {
  private BriefFile() {}

  /** Writes the brief of {@code index}'s ledger to {@code file}. */
  public static void write(LedgerIndex index, Path file) throws IOException {
    Files.writeString(file, of(index), StandardCharsets.UTF_8);
  }

  /** The brief of all stories. */
  public static String of(LedgerIndex index) {
    StringBuilder out = new StringBuilder();
    for (Story story : index.ledger().stories()) {
      out.append(out.isEmpty() ? "" : "\n");
      story(out, index, story);
    }
    notRead(out, index);
    return out.toString();
  }

  /** The brief of one story. */
  public static String of(LedgerIndex index, Story story) {
    StringBuilder out = new StringBuilder();
    story(out, index, story);
    return out.toString();
  }

  private static void story(StringBuilder out, LedgerIndex index, Story story) {
    StoryShape shape = new StoryShape(index, story);
    out.append("# ").append(Markdown.escape(story.title().text())).append("\n\n");
    out.append(Plain.count(shape.reports().size(), "report")).append(", ");
    out.append(Plain.days(shape.reports())).append("\n\n");
    List<Brief.Entry> entries = index.briefOf(story).map(Brief::entries).orElse(List.of());
    for (int i = 0; i < entries.size(); i++) {
      entry(out, i + 1, entries.get(i), shape);
    }
    if (!entries.isEmpty()) {
      out.append('\n');
    }
    List<String> below = BriefNotes.of(shape);
    below.forEach(l -> out.append("- ").append(Markdown.escape(l)).append('\n'));
    out.append(below.isEmpty() ? "" : "\n");
    differences(out, shape);
    for (Report report : shape.reports()) {
      report(out, report, shape);
    }
  }

  private static void entry(StringBuilder out, int number, Brief.Entry entry, StoryShape shape) {
    List<Claim> claims = entry.claims().stream().map(shape.index()::claim).toList();
    out.append(number).append(". ").append(Markdown.escape(entry.line().text()));
    List<String> notes = new ArrayList<>();
    Optional<Point> point = entry.point().flatMap(shape::point);
    point.ifPresent(p -> notes.add(Markdown.escape(BriefNotes.grade(entry, p))));
    point.ifPresent(p -> notes.add(shape.counts(p)));
    point.flatMap(shape::differs).ifPresent(d -> notes.add("differ: " + Markdown.escape(d)));
    out.append("  \n   *").append(String.join("; ", notes)).append("*");
    for (Report report : shape.reportsOf(claims)) {
      out.append(" [").append(shape.number(report)).append("] ");
      out.append(Markdown.escape(report.outlet().name())).append(", ");
      out.append(Plain.day(report.published())).append(';');
    }
    if (out.charAt(out.length() - 1) == ';') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
    point
        .flatMap(p -> p.grade().wouldChange().stream().findFirst())
        .ifPresent(w -> out.append("   - ").append(Markdown.escape(w)).append('\n'));
  }

  /** What differs, the sharpest first, with its severity and the rule that found it. */
  private static void differences(StringBuilder out, StoryShape shape) {
    List<DifferenceText> differences = shape.differences();
    if (differences.isEmpty()) {
      return;
    }
    out.append("## Where the reports differ\n\n");
    for (DifferenceText difference : differences) {
      out.append(difference.first().alarm() ? "- **cannot both be true** " : "- ");
      out.append(Plain.difference(difference.first().type()));
      String question = difference.question();
      out.append(question.isEmpty() ? ": " : " (" + Markdown.escape(question) + "): ");
      List<String> sides = new ArrayList<>();
      difference
          .sides()
          .values()
          .forEach(
              side -> {
                List<Claim> claims =
                    side.stream().map(v -> shape.index().claim(v.claim())).toList();
                String numbers =
                    shape.reportsOf(claims).stream()
                        .map(r -> "[" + shape.number(r) + "]")
                        .collect(Collectors.joining(" "));
                String words = side.getFirst().phrase().text().replace('\n', ' ');
                sides.add("“" + Markdown.escape(words) + "” " + numbers);
              });
      out.append(String.join(" / ", sides)).append(". ");
      out.append(Markdown.escape(difference.reason())).append(" *");
      out.append(Markdown.escape(difference.proof())).append("*\n");
    }
    out.append('\n');
  }

  private static void report(StringBuilder out, Report report, StoryShape shape) {
    Coverage coverage = shape.index().coverageOf(report);
    out.append("- [").append(shape.number(report)).append("] ");
    out.append(Markdown.escape(report.outlet().name()));
    report.headline().ifPresent(h -> out.append(": ").append(Markdown.escape(h)));
    out.append(" (").append(Plain.moment(report.published())).append("), ");
    out.append(coverage.understood()).append(" of ");
    out.append(Plain.count(coverage.sentences(), "sentence")).append(" understood (");
    out.append(Plain.percent(coverage.share())).append(")\n");
  }

  private static void notRead(StringBuilder out, LedgerIndex index) {
    Map<String, Integer> languages = new TreeMap<>();
    for (Report report : index.ledger().reports()) {
      if (!report.isRead()) {
        languages.merge(report.language(), 1, Integer::sum);
      }
    }
    languages.forEach(
        (language, count) ->
            out.append("\nNot read: ")
                .append(Markdown.escape(language))
                .append(" (")
                .append(Plain.count(count, "report"))
                .append(")\n"));
  }
}
