package org.parallax.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.brief.LineVerifier;
import org.parallax.model.Brief;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Line;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Story;

/**
 * The third promise of the house, held against a whole ledger: every title, summary, headline and
 * line of a brief is carried by its spans.
 */
final class NothingUnsaid {
  private final LineVerifier verifier = new LineVerifier();
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, List<Claim>> claimsOfReport = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private int lines;

  private NothingUnsaid(Ledger ledger) {
    ledger.reports().forEach(r -> reports.put(r.id(), r));
    ledger
        .claims()
        .forEach(c -> claimsOfReport.computeIfAbsent(c.report(), k -> new ArrayList<>()).add(c));
    ledger.stories().forEach(this::story);
    ledger.points().forEach(this::point);
    Map<String, Story> stories = new HashMap<>();
    ledger.stories().forEach(s -> stories.put(s.id(), s));
    ledger
        .briefs()
        .forEach(
            b ->
                brief(
                    b,
                    Optional.ofNullable(stories.get(b.story()))
                        .map(Story::reports)
                        .orElse(List.of())));
  }

  /** What the ledger says without a span, a sentence each. */
  static List<String> violations(Ledger ledger) {
    return List.copyOf(new NothingUnsaid(ledger).violations);
  }

  /** The number of lines that were looked at. */
  static int lines(Ledger ledger) {
    return new NothingUnsaid(ledger).lines;
  }

  private Function<String, Report> reports() {
    return id ->
        Optional.ofNullable(reports.get(id))
            .orElseThrow(() -> new AssertionError("the ledger has no report " + id));
  }

  private void story(Story story) {
    pieces("title of story " + story.id(), story.title());
  }

  private void point(Point point) {
    pieces("title of point " + point.id(), point.title());
    List<Claim> claims =
        point.positions().stream()
            .flatMap(p -> p.summary().citations().stream())
            .map(Citation::report)
            .distinct()
            .flatMap(r -> claimsOfReport.getOrDefault(r, List.of()).stream())
            .toList();
    for (Position position : point.positions()) {
      String where = "summary of position " + position.id();
      pieces(where, position.summary());
      note(where, position.summary(), verifier.violations(position.summary(), claims, reports()));
    }
  }

  private void brief(Brief brief, List<String> story) {
    List<Claim> claims =
        story.stream().flatMap(r -> claimsOfReport.getOrDefault(r, List.of()).stream()).toList();
    pieces("headline of story " + brief.story(), brief.headline());
    for (Brief.Entry entry : brief.entries()) {
      lines++;
      note(
          "brief of story " + brief.story(),
          entry.line(),
          verifier.violations(entry.line(), claims, reports()));
      if (entry.claims().isEmpty()) {
        violations.add("brief of story " + brief.story() + " rests on no claim");
      }
    }
  }

  private void pieces(String where, Line line) {
    lines++;
    note(where, line, verifier.violations(line, reports()));
    if (line.text().isBlank()) {
      violations.add(where + " is empty");
    }
  }

  private void note(String where, Line line, List<String> found) {
    found.forEach(v -> violations.add(where + ", “" + line.text() + "”: " + v));
  }
}
