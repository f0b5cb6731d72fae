package org.parallax.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** One story as its page shows it: reports and points numbered, shared points first. */
final class StoryShape {
  private final LedgerIndex index;
  private final Story story;
  private final List<Report> reports;
  private final List<Point> points;
  private final List<Discrepancy> discrepancies;
  private final List<Origin> origins;
  private final Map<String, Integer> reportNumbers = new LinkedHashMap<>();
  private final Map<String, Integer> pointNumbers = new LinkedHashMap<>();
  private final Map<String, Point> pointsById = new LinkedHashMap<>();

  StoryShape(LedgerIndex index, Story story) {
    this.index = index;
    this.story = story;
    this.reports = index.reportsOf(story);
    this.discrepancies = index.discrepanciesOf(story);
    reports.forEach(r -> reportNumbers.put(r.id(), reportNumbers.size() + 1));
    List<Point> all = index.pointsOf(story);
    all.forEach(p -> pointsById.put(p.id(), p));
    this.points = all.stream().sorted(Comparator.comparing((Point p) -> !isShown(p))).toList();
    this.origins = points.stream().flatMap(p -> originsOf(p).stream()).distinct().toList();
    points.forEach(p -> pointNumbers.put(p.id(), pointNumbers.size() + 1));
  }

  LedgerIndex index() {
    return index;
  }

  Story story() {
    return story;
  }

  List<Report> reports() {
    return reports;
  }

  List<Discrepancy> discrepancies() {
    return discrepancies;
  }

  /** The differences, each told once, the sharpest first. */
  List<DifferenceText> differences() {
    return DifferenceText.of(discrepancies);
  }

  /** All points, those that are shown first. */
  List<Point> points() {
    return points;
  }

  /** The reports of the position that the point's grade is of, in the settled order. */
  List<Report> reportsOfGraded(Point point) {
    Optional<String> graded = point.grade().proof().position();
    return reportsOf(
        point.positions().stream()
            .filter(p -> graded.isEmpty() || graded.equals(Optional.of(p.id())))
            .flatMap(p -> claims(p).stream())
            .toList());
  }

  /** The points that several reports tell or that are told differently, the weightiest first. */
  List<Point> shownPoints() {
    return points.stream().filter(this::isShown).toList();
  }

  /** The points that one report alone tells. */
  List<Point> otherPoints() {
    return points.stream().filter(p -> !isShown(p)).toList();
  }

  private boolean isShown(Point point) {
    return reportsOf(point).size() > 1
        || discrepancies.stream().anyMatch(d -> d.point().equals(Optional.of(point.id())));
  }

  int number(Report report) {
    return Optional.ofNullable(reportNumbers.get(report.id())).orElse(0);
  }

  int number(Point point) {
    return Optional.ofNullable(pointNumbers.get(point.id())).orElse(0);
  }

  Optional<Point> point(String id) {
    return Optional.ofNullable(pointsById.get(id));
  }

  List<Claim> claims(Position position) {
    return position.claims().stream().map(index::claim).toList();
  }

  List<Claim> claims(Point point) {
    return point.positions().stream().flatMap(p -> claims(p).stream()).distinct().toList();
  }

  /** The reports that speak to the point, in the settled order. */
  List<Report> reportsOf(Point point) {
    return reportsOf(claims(point));
  }

  List<Report> reportsOf(List<Claim> claims) {
    Set<String> ids = new LinkedHashSet<>();
    claims.forEach(c -> ids.add(c.report()));
    return reports.stream().filter(r -> ids.contains(r.id())).toList();
  }

  /** The origins behind the point, in the order of its positions. */
  List<Origin> originsOf(Point point) {
    Set<String> ids = new LinkedHashSet<>();
    point.positions().forEach(p -> ids.addAll(p.origins()));
    return ids.stream().map(index::origin).toList();
  }

  /** The origins behind the points of the story, each once. */
  List<Origin> origins() {
    return origins;
  }

  /** "5 reports, 2 origins". */
  String counts(Point point) {
    return PointCounts.of(index, point);
  }

  /** What cannot both be true on the point, in the words of the reports. */
  Optional<String> differs(Point point) {
    return PointCounts.differs(index, story, point);
  }

  /** The origins that count once together, by id; each in one group at most. */
  List<List<String>> voices(Point point) {
    return point.grade().proof().voices();
  }

  /** The points that a claim speaks to with its position there: "7A". */
  List<Place> places(Claim claim) {
    List<Place> places = new ArrayList<>();
    for (String id : index.pointsOf(claim)) {
      point(id)
          .ifPresent(
              p -> {
                for (int i = 0; i < p.positions().size(); i++) {
                  if (p.positions().get(i).claims().contains(claim.id())) {
                    places.add(new Place(p, i));
                  }
                }
              });
    }
    return places;
  }

  /** A position within its point. */
  record Place(Point point, int position) {}

  String label(Place place) {
    return number(place.point())
        + (place.point().positions().size() > 1 ? Plain.letter(place.position()) : "");
  }
}
