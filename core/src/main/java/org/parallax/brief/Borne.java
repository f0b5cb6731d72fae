package org.parallax.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Span;

/**
 * Tells how much of a line is borne out by all reports of the position whose grade stands beside
 * it. A sentence of which they hold one clause alone says more than its grade is of.
 */
final class Borne {
  private final StoryView story;
  private final Map<String, List<Held>> heldBy = new HashMap<>();

  /** A position with its point. */
  private record Held(Point point, Position position, Set<String> reports) {
    /** Whether it is the one that the point's grade is of. */
    boolean isGraded() {
      return point.grade().proof().position().equals(Optional.of(position.id()));
    }
  }

  Borne(StoryView story, List<Point> points) {
    this.story = story;
    for (Point point : points) {
      for (Position position : point.positions()) {
        Held held = new Held(point, position, reports(position));
        position.claims().forEach(c -> heldBy.computeIfAbsent(c, k -> new ArrayList<>()).add(held));
      }
    }
  }

  /** The position that the grade of {@code point} is of. */
  static Position graded(Point point) {
    return point.grade().proof().position().stream()
        .flatMap(id -> point.positions().stream().filter(p -> p.id().equals(id)))
        .findFirst()
        .orElse(point.positions().getFirst());
  }

  private Set<String> reports(Position position) {
    Set<String> reports = new TreeSet<>();
    position.claims().forEach(c -> reports.add(story.claim(c).report()));
    return reports;
  }

  /**
   * What a line tells beyond its position.
   *
   * @param clauses how many claims of the report in it that the other reports do not hold
   * @param details the numbers, times, places and ordinals of the claim that they do not tell
   */
  record Beyond(int clauses, List<Citation> details) {
    Beyond {
      details = List.copyOf(details);
    }

    boolean isNothing() {
      return clauses == 0 && details.isEmpty();
    }
  }

  /** What the line tells, in the words of that claim's report, beyond the position. */
  Beyond beyond(Point point, Position position, Claim claim, List<Line.Piece> pieces) {
    Set<String> reports = reports(position);
    List<Span> printed = printed(claim, pieces);
    long clauses =
        story.claimsOf(story.report(claim)).stream()
            .filter(c -> printed.stream().anyMatch(p -> p.contains(c.span())))
            .filter(c -> isOther(c, claim))
            .filter(c -> !position.claims().contains(c.id()))
            .filter(c -> !isHeld(c, point, reports))
            .count();
    List<Span> within = clauses > 0 ? List.of(claim.span()) : printed;
    return new Beyond((int) clauses, new Details(story, position, claim).beyond(within));
  }

  /** Whether the line prints the claim and nothing of its report beside it but a stop. */
  static boolean isAll(Claim claim, List<Line.Piece> pieces) {
    Span withStop = new Span(claim.span().start(), claim.span().end() + 1);
    return printed(claim, pieces).stream().allMatch(withStop::contains);
  }

  /** What the line cites of the claim's report. */
  private static List<Span> printed(Claim claim, List<Line.Piece> pieces) {
    return new Line(pieces)
        .citations().stream()
            .filter(c -> c.report().equals(claim.report()))
            .map(c -> c.phrase().span())
            .toList();
  }

  /** Whether each report of the position tells the act that the claim tells. */
  boolean isCommon(Position position, Claim claim) {
    Details details = new Details(story, position, claim);
    return details.isActTold();
  }

  /** Whether it tells something of its own, and not the same at another level. */
  private static boolean isOther(Claim other, Claim claim) {
    boolean isOuter =
        other.span().contains(claim.span())
            && (other.span().equals(claim.span())
                || other.attribution().links().size() < claim.attribution().links().size());
    boolean isOfSource =
        claim.attribution().sources().stream()
            .anyMatch(s -> s.phrase().span().overlap(other.span()) > 0);
    return !isOuter && !isOfSource;
  }

  /** Whether all of the reports hold it too, as far established. */
  private boolean isHeld(Claim claim, Point of, Set<String> reports) {
    boolean isFirm = of.grade().name().compareTo(Grade.Name.CORROBORATED) >= 0;
    return heldBy.getOrDefault(claim.id(), List.of()).stream()
        .filter(h -> !h.position().denies() && h.reports().containsAll(reports))
        .anyMatch(
            h ->
                !isFirm
                    || (h.isGraded()
                        && h.point().grade().name().compareTo(of.grade().name()) >= 0));
  }
}
