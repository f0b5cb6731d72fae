package org.parallax.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.app.export.BriefNotes;
import org.parallax.app.export.DifferenceText;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.Plain;
import org.parallax.app.export.PointCounts;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Point;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** The brief of a story for a terminal. */
final class BriefText {
  private static final int WIDTH = 100;

  private final LedgerIndex index;

  BriefText(LedgerIndex index) {
    this.index = index;
  }

  /** Headline, counts, lines with grade and citations; ends with a line break. */
  String of(Story story) {
    StringBuilder out = new StringBuilder();
    List<Report> reports = index.reportsOf(story);
    out.append(Printable.of(story.title().text())).append('\n');
    out.append("  ").append(story.id()).append(" · ").append(counts(story, reports)).append('\n');
    Optional<Brief> brief = index.briefOf(story);
    if (brief.isPresent()) {
      List<Brief.Entry> entries = brief.get().entries();
      for (int i = 0; i < entries.size(); i++) {
        Brief.Entry entry = entries.get(i);
        String number = "  " + (i + 1) + ". ";
        out.append(
            Printable.wrapped(
                number,
                " ".repeat(number.length()),
                Printable.of(entry.line().text()) + " " + tail(story, entry),
                WIDTH));
      }
    }
    for (String note : BriefNotes.of(index, story)) {
      out.append(Printable.wrapped("  ", "    ", Printable.of(note), WIDTH));
    }
    return out.toString();
  }

  private String counts(Story story, List<Report> reports) {
    List<DifferenceText> differences = DifferenceText.of(index.discrepanciesOf(story));
    long alarms = differences.stream().filter(d -> d.first().alarm()).count();
    int sentences = reports.stream().mapToInt(r -> index.coverageOf(r).sentences()).sum();
    int understood = reports.stream().mapToInt(r -> index.coverageOf(r).understood()).sum();
    return Plain.count(reports.size(), "report")
        + " · "
        + Plain.count(index.originsOf(story).size(), "origin")
        + " · "
        + Plain.count(differences.size(), "difference")
        + " ("
        + alarms
        + " that cannot both be true) · "
        + (sentences == 0 ? 0 : Math.round(100.0 * understood / sentences))
        + " % of "
        + sentences
        + " sentences became claims";
  }

  private String tail(Story story, Brief.Entry entry) {
    List<String> outlets = new ArrayList<>();
    for (String id : entry.claims()) {
      Claim claim = index.claim(id);
      String outlet = index.report(claim.report()).outlet().name();
      if (!outlets.contains(outlet)) {
        outlets.add(outlet);
      }
    }
    List<String> parts = new ArrayList<>();
    Optional<Point> point = entry.point().flatMap(index::point);
    point.ifPresent(p -> parts.add(Printable.of(BriefNotes.grade(entry, p))));
    point.ifPresent(p -> parts.add(PointCounts.of(index, p)));
    point
        .flatMap(p -> PointCounts.differs(index, story, p))
        .ifPresent(d -> parts.add("differ: " + Printable.of(d)));
    if (!outlets.isEmpty()) {
      parts.add(Printable.of(String.join(", ", outlets)));
    }
    return "[" + String.join("; ", parts) + "]";
  }

  /** "not read: uk 2, ar 1" for the reports named that are in a language that is not analysed. */
  Optional<String> unread(Set<String> named) {
    Map<String, Integer> byLanguage = new TreeMap<>();
    for (Report report : index.ledger().reports()) {
      if (!report.isRead() && named.contains(report.id())) {
        byLanguage.merge(report.language(), 1, Integer::sum);
      }
    }
    if (byLanguage.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    byLanguage.forEach((language, count) -> parts.add(language + " " + count));
    return Optional.of("not read: " + String.join(", ", parts));
  }
}
