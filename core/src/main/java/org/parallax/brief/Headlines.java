package org.parallax.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Block;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Wording;

/** Chooses the headline of a story among those of its reports. */
final class Headlines {
  private static final int LONG = 110;
  private static final int LONGEST_OPENING = 200;

  private final StoryView story;
  private final LineVerifier verifier;
  private final Map<String, Point> pointOf = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();

  Headlines(StoryView story, List<Point> points, LineVerifier verifier) {
    this.story = story;
    this.verifier = verifier;
    for (Point point : points) {
      for (Position position : point.positions()) {
        position.claims().forEach(c -> pointOf.putIfAbsent(c, point));
      }
    }
    for (Report report : story.story().reports()) {
      Set<String> terms = new HashSet<>();
      story.claimsOf(report).forEach(c -> terms.addAll(c.proposition().terms()));
      terms.forEach(t -> spread.merge(t, 1, Integer::sum));
    }
  }

  /**
   * The headline that tells most of what the reports share and asserts nothing that is disputed;
   * empty if no report has a sound one.
   */
  Optional<Line> choose() {
    return story.story().reports().stream()
        .filter(r -> headline(r).isPresent())
        .filter(this::isSound)
        .max(
            Comparator.comparingDouble((Report r) -> worth(r))
                .thenComparing(Report.ORDER.reversed()))
        .map(r -> quoted(r, headline(r).orElseThrow()));
  }

  private static Optional<Span> headline(Report report) {
    return report.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.HEADLINE && !b.span().isEmpty())
        .map(Block::span)
        .findFirst();
  }

  private boolean isSound(Report report) {
    Line line = quoted(report, headline(report).orElseThrow());
    return verifier.violations(line, story.story().claims(), story::report).isEmpty();
  }

  private double worth(Report report) {
    Span span = headline(report).orElseThrow();
    String text = span.of(report.text());
    double worth = 0;
    Set<String> terms = new HashSet<>();
    for (Claim claim : story.claimsOf(report)) {
      if (span.contains(claim.span())) {
        terms.addAll(claim.proposition().terms());
        worth += worth(claim);
      }
    }
    for (String term : terms) {
      worth += (spread.getOrDefault(term, 1) - 1) / (double) story.story().reports().size();
    }
    worth -= text.endsWith("?") ? 1 : 0;
    worth -= Edges.isMarked(text) || text.contains("‘") ? 0.5 : 0;
    worth -= Math.max(0, text.length() - LONG) / 50.0;
    return worth;
  }

  private double worth(Claim claim) {
    Point point = pointOf.get(claim.id());
    if (point == null) {
      return 0;
    }
    Grade.Name grade = point.grade().name();
    boolean isAsserted = claim.attribution().isOutlet();
    return switch (grade) {
      case ASSESSED, CORROBORATED -> 1;
      case SINGLE_ORIGIN, UNATTRIBUTED -> 0.2;
      case RETRACTED, DENIED, DISPUTED, CLAIMED_BY_ONE_SIDE -> isAsserted ? -1.5 : 0;
    };
  }

  private static Line quoted(Report report, Span span) {
    return new Line(List.of(new Line.Quoted(new Citation(report.id(), report.phrase(span)))));
  }

  /** The first words of the first report that has any. */
  Line opening() {
    for (Report report : story.story().reports()) {
      for (Block block : report.blocks()) {
        if (!block.span().isEmpty()) {
          Span span = block.span();
          boolean isLong = span.length() > LONGEST_OPENING;
          Line line = quoted(report, isLong ? shortened(report, span) : span);
          return isLong ? with(line, Wording.ELLIPSIS) : line;
        }
      }
    }
    return new Line(List.of(Wording.ELLIPSIS.piece()));
  }

  private static Line with(Line line, Wording wording) {
    return new Line(List.of(line.pieces().getFirst(), wording.piece()));
  }

  /** The stretch up to the last blank before its bound. */
  private static Span shortened(Report report, Span span) {
    int blank = report.text().lastIndexOf(' ', span.start() + LONGEST_OPENING);
    int end = blank > span.start() ? blank : span.start() + LONGEST_OPENING;
    return new Span(span.start(), end);
  }
}
