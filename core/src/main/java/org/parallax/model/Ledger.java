package org.parallax.model;

import java.util.List;
import java.util.Map;

/**
 * The settled content of a data folder: a pure function of the set of its reports.
 *
 * @param reports in the order of their story, then of time
 * @param stories the newest first
 * @param claims in the order of the reports, then of the text
 * @param points in the order of the stories, the weightiest first
 * @param discrepancies in the order of the stories, the sharpest first
 * @param origins in the order of their first claim
 * @param entities by id
 * @param briefs one a story, in the order of the stories
 * @param coverage by report id
 */
public record Ledger(
    List<Report> reports,
    List<Story> stories,
    List<Claim> claims,
    List<Point> points,
    List<Discrepancy> discrepancies,
    List<Origin> origins,
    List<Entity> entities,
    List<Brief> briefs,
    Map<String, Coverage> coverage) {
  public Ledger {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
    claims = List.copyOf(claims);
    points = List.copyOf(points);
    discrepancies = List.copyOf(discrepancies);
    origins = List.copyOf(origins);
    entities = List.copyOf(entities);
    briefs = List.copyOf(briefs);
    coverage = Map.copyOf(coverage);
  }
}
