package org.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Phrase;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Span;
import org.parallax.model.Wording;

/** Finds the lines that can be said of a point, a disputed one with both sides. */
final class Candidates {
  private static final int CLAIMS_TRIED = 12;
  private static final int MARKS_AT_THE_END = 2;
  private static final int ENOUGH = 3;
  private static final int FEWEST_WORDS = 4;

  /** What a line loses that says more than its grade is of. */
  private static final double SAYS_MORE = 1.2;

  /** What one loses that gives details which not all who hold its position give. */
  private static final double SAYS_DETAILS = 0.6;

  /** What one loses whose act some report of its position does not tell. */
  private static final double OTHER_ACT = 2;

  private final StoryView story;
  private final Borne borne;
  private final LineVerifier verifier;
  private final Realiser realiser;
  private final Map<String, List<Discrepancy>> differences = new HashMap<>();

  Candidates(StoryView story, Borne borne, List<Discrepancy> discrepancies, LineVerifier verifier) {
    this.story = story;
    this.borne = borne;
    this.verifier = verifier;
    this.realiser = new Realiser(story);
    for (Discrepancy discrepancy : discrepancies) {
      discrepancy
          .point()
          .ifPresent(p -> differences.computeIfAbsent(p, k -> new ArrayList<>()).add(discrepancy));
    }
  }

  /** One side of a line. */
  private record Side(
      List<Line.Piece> pieces, Claim claim, Optional<Citation> part, List<Citation> beyond) {}

  /**
   * The points that a reader would miss the most, the weightiest first. A typed question is none:
   * who only answers it does not support what else the claim tells, which has a point of its own.
   */
  List<Point> weightiest(List<Point> points, int number) {
    IdentityHashMap<Point, Double> weights = new IdentityHashMap<>();
    points.forEach(p -> weights.put(p, importance(p)));
    return points.stream()
        .filter(p -> !Wording.asks(p.title()))
        .sorted(Comparator.comparingDouble((Point p) -> -weights.getOrDefault(p, 0.0)))
        .limit(number)
        .toList();
  }

  /** The lines that can be said of {@code point}, the best first; none if nothing can be. */
  List<Candidate> of(Point point) {
    List<List<Claim>> sides = sides(point);
    List<Side> first = said(point, sides.getFirst());
    List<Candidate> candidates = new ArrayList<>();
    if (sides.size() == 1) {
      first.forEach(side -> add(point, side.pieces(), List.of(side.claim()), side, candidates));
      return candidates;
    }
    for (Side one : first) {
      for (Side two : said(point, sides.get(1))) {
        if (candidates.size() < ENOUGH) {
          List<Line.Piece> pieces = new ArrayList<>(withoutStop(one.pieces()));
          pieces.add(Wording.AGAINST.piece());
          pieces.addAll(two.pieces());
          add(point, pieces, List.of(one.claim(), two.claim()), one, candidates);
        }
      }
    }
    return candidates;
  }

  private void add(
      Point point,
      List<Line.Piece> pieces,
      List<Claim> claims,
      Side first,
      List<Candidate> candidates) {
    Line line = new Line(pieces);
    if (verifier.violations(line, story.story().claims(), story::report).isEmpty()) {
      List<Claim> matter = point.positions().stream().flatMap(p -> claims(p).stream()).toList();
      candidates.add(
          Candidate.of(
              point,
              line,
              claims,
              matter,
              first.part(),
              first.beyond(),
              importance(point),
              reports(point)));
    }
  }

  /** The claims of each side that must be heard: one side, or two of a disputed point. */
  private List<List<Claim>> sides(Point point) {
    Optional<Discrepancy> sharpest =
        differences.getOrDefault(point.id(), List.of()).stream()
            .filter(Discrepancy::alarm)
            .max(Comparator.comparingDouble(Discrepancy::severity));
    List<Position> held = point.positions();
    Optional<Position> denial = held.stream().skip(1).filter(Position::denies).findFirst();
    if (denial.isPresent()) {
      return List.of(claims(held.getFirst()), claims(denial.get()));
    }
    if (sharpest.isPresent()) {
      List<Position> apart =
          held.stream()
              .filter(p -> sharpest.get().claims().stream().anyMatch(p.claims()::contains))
              .toList();
      if (apart.size() > 1) {
        return List.of(among(apart.get(0), sharpest.get()), among(apart.get(1), sharpest.get()));
      }
      List<String> values = sharpest.get().claims();
      if (values.size() > 1) {
        return List.of(List.of(story.claim(values.get(0))), List.of(story.claim(values.get(1))));
      }
    }
    boolean isOpen =
        point.grade().name() == Grade.Name.DISPUTED || point.grade().name() == Grade.Name.DENIED;
    return isOpen && held.size() > 1
        ? List.of(claims(held.get(0)), claims(held.get(1)))
        : List.of(claims(held.getFirst()));
  }

  private List<Claim> claims(Position position) {
    return position.claims().stream().map(story::claim).toList();
  }

  private List<Claim> among(Position position, Discrepancy discrepancy) {
    return claims(position).stream().filter(c -> discrepancy.claims().contains(c.id())).toList();
  }

  private List<Side> said(Point point, List<Claim> claims) {
    boolean isWeak = point.grade().name().compareTo(Grade.Name.CORROBORATED) < 0;
    boolean isAttributed = claims.stream().anyMatch(c -> !c.attribution().isOutlet());
    List<Claim> ranked =
        claims.stream()
            .filter(c -> !story.isTakenBack(c))
            .sorted(
                Comparator.comparingDouble((Claim c) -> -merit(c, isWeak && isAttributed))
                    .thenComparing(Claim.ORDER))
            .limit(CLAIMS_TRIED)
            .toList();
    Position position = positionOf(point, claims);
    Map<Side, Double> sides = new LinkedHashMap<>();
    for (Claim claim : ranked) {
      told(point, position, claim)
          .ifPresent(
              side ->
                  sides.put(
                      side,
                      merit(claim, isWeak && isAttributed)
                          - (side.part().isPresent() ? SAYS_MORE : 0)
                          - (side.beyond().isEmpty() ? 0 : SAYS_DETAILS)
                          - (borne.isCommon(position, claim) ? 0 : OTHER_ACT)));
    }
    return sides.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<Side, Double> e) -> -e.getValue()))
        .limit(ENOUGH)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The graded position where the claims are of it, else theirs. */
  private static Position positionOf(Point point, List<Claim> claims) {
    Position graded = Borne.graded(point);
    return claims.stream().anyMatch(c -> graded.claims().contains(c.id()))
        ? graded
        : point.positions().stream()
            .filter(p -> claims.stream().anyMatch(c -> p.claims().contains(c.id())))
            .findFirst()
            .orElse(graded);
  }

  /** The claim in words that say nothing beyond its position; else in the best, with what does. */
  private Optional<Side> told(Point point, Position position, Claim claim) {
    List<Realiser.Realisation> sound =
        realiser.realisations(claim).stream().filter(r -> isSound(r.pieces())).toList();
    Optional<Side> whole =
        sound.stream()
            .filter(r -> r.isWhole() || realiser.standsAlone(claim))
            .filter(r -> borne.beyond(point, position, claim, r.pieces()).isNothing())
            .findFirst()
            .map(r -> new Side(r.pieces(), claim, Optional.empty(), List.of()));
    return whole.or(
        () -> sound.stream().findFirst().map(r -> marked(point, position, claim, r.pieces())));
  }

  private Side marked(Point point, Position position, Claim claim, List<Line.Piece> pieces) {
    Borne.Beyond beyond = borne.beyond(point, position, claim, pieces);
    Citation part = new Citation(claim.report(), claim.phrase());
    return new Side(
        pieces,
        claim,
        beyond.clauses() > 0 && !Borne.isAll(claim, pieces) ? Optional.of(part) : Optional.empty(),
        beyond.details());
  }

  private boolean isSound(List<Line.Piece> pieces) {
    String text = new Line(pieces).text();
    long words =
        Operators.words(text, new Span(0, text.length())).stream()
            .filter(w -> Character.isLetter(w.form().charAt(0)))
            .count();
    return words >= FEWEST_WORDS
        && verifier.violations(new Line(pieces), story.story().claims(), story::report).isEmpty();
  }

  /** How well the claim tells its position in one line. */
  private double merit(Claim claim, boolean wantsSpeaker) {
    int length = claim.span().length();
    double merit = 0.5 * story.recency(claim);
    merit += wantsSpeaker && !claim.attribution().isOutlet() ? 1 : 0;
    merit += story.isInLead(claim) ? 0.3 : 0;
    merit += claim.quantities().isEmpty() ? 0 : 0.3;
    merit -= claim.kind() == Claim.Kind.HEADLINE ? 2 : 0;
    merit -= length < 30 ? 0.6 : length > 200 ? (length - 200) / 200.0 : 0;
    List<Operators.Word> words = Operators.words(story.report(claim).text(), claim.span());
    merit -= !words.isEmpty() && words.getFirst().is(Operators.Kind.PRONOUN) ? 0.6 : 0;
    merit -= claim.sentence().length() > 320 ? 0.4 : 0;
    return merit;
  }

  private static List<Line.Piece> withoutStop(List<Line.Piece> pieces) {
    if (pieces.getLast() instanceof Line.Quoted quoted) {
      String text = quoted.text();
      if (text.endsWith(".") && text.length() > MARKS_AT_THE_END) {
        Phrase phrase = quoted.citation().phrase();
        Span span = new Span(phrase.span().start(), phrase.span().end() - 1);
        List<Line.Piece> shorter = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        shorter.add(
            new Line.Quoted(
                new Citation(
                    quoted.citation().report(),
                    new Phrase(span, text.substring(0, text.length() - 1)))));
        return shorter;
      }
    }
    return pieces;
  }

  /** How much a reader would miss the point: many origins and reports, high up. */
  private double importance(Point point) {
    Set<String> origins = new LinkedHashSet<>();
    List<Claim> claims = new ArrayList<>();
    for (Position position : point.positions()) {
      origins.addAll(position.origins());
      claims.addAll(claims(position));
    }
    Set<String> leads = new LinkedHashSet<>();
    claims.stream().filter(story::isInLead).forEach(c -> leads.add(c.report()));
    boolean isBackground = claims.stream().allMatch(c -> c.kind() == Claim.Kind.BACKGROUND);
    boolean isHeadline = claims.stream().allMatch(c -> c.kind() == Claim.Kind.HEADLINE);
    boolean hasNumbers =
        2 * claims.stream().filter(c -> !c.quantities().isEmpty()).count() > claims.size();
    return Math.log1p(origins.size())
        + 0.5 * Math.log1p(reports(point))
        + 1.6 * leads.size() / story.story().reports().size()
        + (hasNumbers ? 0.25 : 0)
        - (isBackground ? 0.5 : 0)
        - (isHeadline ? 1 : 0);
  }

  private int reports(Point point) {
    return (int)
        point.positions().stream()
            .flatMap(p -> p.claims().stream())
            .map(c -> story.claim(c).report())
            .distinct()
            .count();
  }
}
