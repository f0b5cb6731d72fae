package org.parallax.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Attribution;
import org.parallax.model.Binding;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Outlet;
import org.parallax.model.Phrase;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Proposition.Tense;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.StoryClaims;

/** An invented story, put together word by word; anchors stand once in their report. */
final class ToldStory {
  private final List<Report> reports = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();

  /** Adds a report whose first line is its headline. */
  Report report(String outlet, String... blocks) {
    String text = String.join("\n", blocks);
    List<Block> found = new ArrayList<>();
    int start = 0;
    for (String block : blocks) {
      found.add(
          new Block(
              new Span(start, start + block.length()),
              found.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      start += block.length() + 1;
    }
    Report report =
        Report.ofText(ContentId.of("r", outlet, text), text, found)
            .from(new Outlet(outlet, ""))
            .under(blocks[0]);
    reports.add(report);
    return report;
  }

  static Phrase phrase(Report report, String words) {
    int at = report.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("no “" + words + "” in " + report.outlet().name());
    }
    return report.phrase(new Span(at, at + words.length()));
  }

  static Link link(Report report, String source, String cue, Stance stance) {
    return new Link(
        Optional.of(Source.of(phrase(report, source))),
        cue.isEmpty() ? Optional.empty() : Optional.of(phrase(report, cue)),
        stance,
        Optional.empty(),
        Optional.empty(),
        false,
        1,
        "test");
  }

  /** Adds a claim whose first words up to its second are its subject. */
  Claim claim(Report report, String words, Link... links) {
    return claim(report, words, words.split(" ")[0], Factuality.CERTAIN, List.of(), links);
  }

  Claim claim(
      Report report,
      String words,
      String subject,
      Factuality factuality,
      List<Binding> bindings,
      Link... links) {
    Phrase phrase = phrase(report, words);
    List<Argument> arguments =
        subject.isEmpty()
            ? List.of()
            : List.of(
                new Argument(
                    Role.AGENT, "", near(report, subject, phrase), subject, Optional.empty()));
    Claim claim =
        new Claim(
            ContentId.of("c", report.id(), phrase.span().toString(), Arrays.toString(links)),
            report.id(),
            phrase,
            sentence(report, phrase.span()),
            new Attribution(List.of(links)),
            factuality,
            phrase.span().start() < report.text().indexOf('\n')
                ? Claim.Kind.HEADLINE
                : Claim.Kind.NEWS,
            Optional.empty(),
            new Proposition(
                "test",
                false,
                Tense.PAST,
                arguments,
                Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                    .filter(w -> w.length() > 3)
                    .toList()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            bindings,
            "test");
    claims.add(claim);
    return claim;
  }

  private static Phrase near(Report report, String words, Phrase claim) {
    int inside = claim.text().indexOf(words);
    return inside >= 0
        ? report.phrase(new Span(inside, inside + words.length()).plus(claim.span().start()))
        : phrase(report, words);
  }

  private static Span sentence(Report report, Span span) {
    int start = span.start();
    while (start > 0 && ".\n".indexOf(report.text().charAt(start - 1)) < 0) {
      start--;
    }
    while (report.text().charAt(start) == ' ') {
      start++;
    }
    int end = span.end();
    while (end < report.text().length() && ".\n".indexOf(report.text().charAt(end)) < 0) {
      end++;
    }
    boolean hasStop = end < report.text().length() && report.text().charAt(end) == '.';
    return new Span(start, hasStop ? end + 1 : end);
  }

  /** Adds a point with a position for each list of claims; the last one denies if asked to. */
  Point point(Grade.Name grade, boolean denies, List<List<Claim>> positions) {
    String id = "p-" + points.size();
    List<Position> held = new ArrayList<>();
    for (List<Claim> position : positions) {
      held.add(
          new Position(
              id + "-" + held.size(),
              new Line(List.of()),
              denies && held.size() == positions.size() - 1,
              position.stream().map(Claim::id).toList(),
              position.stream().map(c -> "o-" + c.report()).distinct().toList()));
    }
    Point point =
        new Point(
            id,
            "s",
            new Line(List.of()),
            held,
            List.of(
                new Grade(
                    "test",
                    "test",
                    Optional.empty(),
                    grade,
                    new Grade.Proof(
                        "test",
                        "test",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))),
            List.of(),
            List.of());
    points.add(point);
    return point;
  }

  List<Point> points() {
    return points;
  }

  List<Claim> claims() {
    return claims;
  }

  StoryClaims story() {
    return new StoryClaims("s", reports, claims, List.of(), List.of());
  }

  Report reportOf(String id) {
    return story().report(id);
  }
}
