package org.parallax.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Ledger;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Story;

/**
 * A ledger with the ways between its rows: which story holds a report, which points and origins a
 * claim.
 */
public final class LedgerIndex {
  private final Ledger ledger;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Point> points = new LinkedHashMap<>();
  private final Map<String, String> storyOfReport = new HashMap<>();
  private final Map<String, List<String>> pointsOfClaim = new HashMap<>();
  private final Map<String, List<String>> originsOfClaim = new HashMap<>();
  private final Map<String, List<Claim>> claimsOfReport = new HashMap<>();
  private final Map<String, String> storyOfPoint = new HashMap<>();

  public LedgerIndex(Ledger ledger) {
    this.ledger = ledger;
    ledger.reports().forEach(r -> reports.put(r.id(), r));
    ledger.entities().forEach(e -> entities.put(e.id(), e));
    for (Claim claim : ledger.claims()) {
      claims.put(claim.id(), claim);
      claimsOfReport.computeIfAbsent(claim.report(), k -> new ArrayList<>()).add(claim);
    }
    for (Story story : ledger.stories()) {
      story.reports().forEach(report -> storyOfReport.put(report, story.id()));
    }
    for (Point point : ledger.points()) {
      storyOfPoint.put(point.id(), point.story());
      points.put(point.id(), point);
      for (Position position : point.positions()) {
        position.claims().forEach(claim -> add(pointsOfClaim, claim, point.id()));
      }
    }
    for (Origin origin : ledger.origins()) {
      origins.put(origin.id(), origin);
      origin.claims().forEach(claim -> add(originsOfClaim, claim, origin.id()));
    }
  }

  private static void add(Map<String, List<String>> lists, String key, String value) {
    List<String> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  public Ledger ledger() {
    return ledger;
  }

  public Report report(String id) {
    return found(reports.get(id), "report", id);
  }

  public Claim claim(String id) {
    return found(claims.get(id), "claim", id);
  }

  public Origin origin(String id) {
    return found(origins.get(id), "origin", id);
  }

  public Optional<Point> point(String id) {
    return Optional.ofNullable(points.get(id));
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The story that holds the report; empty for a report that was not read. */
  public Optional<String> storyOf(Report report) {
    return Optional.ofNullable(storyOfReport.get(report.id()));
  }

  /** Ids of the points that the claim speaks to, in the ledger's order. */
  public List<String> pointsOf(Claim claim) {
    return pointsOfClaim.getOrDefault(claim.id(), List.of());
  }

  /** Ids of the origins that the claim rests on, in the ledger's order. */
  public List<String> originsOf(Claim claim) {
    return originsOfClaim.getOrDefault(claim.id(), List.of());
  }

  /** The claims of a report in the order of the text. */
  public List<Claim> claimsOf(Report report) {
    return claimsOfReport.getOrDefault(report.id(), List.of());
  }

  /** The reports of a story in the settled order. */
  public List<Report> reportsOf(Story story) {
    return story.reports().stream().map(this::report).toList();
  }

  /** The points of a story, the weightiest first. */
  public List<Point> pointsOf(Story story) {
    return ledger.points().stream().filter(p -> p.story().equals(story.id())).toList();
  }

  /** The discrepancies of a story, the sharpest first. */
  public List<Discrepancy> discrepanciesOf(Story story) {
    return ledger.discrepancies().stream()
        .filter(
            d ->
                storyOf(report(claim(d.claims().getFirst()).report()))
                    .equals(Optional.of(story.id())))
        .toList();
  }

  /** The origins of a story in the ledger's order. */
  public List<Origin> originsOf(Story story) {
    return ledger.origins().stream()
        .filter(o -> !o.claims().isEmpty())
        .filter(
            o ->
                storyOf(report(claim(o.claims().getFirst()).report()))
                    .equals(Optional.of(story.id())))
        .toList();
  }

  public Optional<Brief> briefOf(Story story) {
    return ledger.briefs().stream().filter(b -> b.story().equals(story.id())).findFirst();
  }

  public Coverage coverageOf(Report report) {
    return ledger.coverage().getOrDefault(report.id(), new Coverage(0, 0));
  }

  private static <T> T found(@org.jspecify.annotations.Nullable T value, String kind, String id) {
    if (value == null) {
      throw new IllegalArgumentException("the ledger has no " + kind + " " + id);
    }
    return value;
  }
}
