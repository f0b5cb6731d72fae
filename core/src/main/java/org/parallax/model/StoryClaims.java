package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that the reports of one story claim, with entities that hold across them.
 *
 * @param story id of the story
 * @param reports in the settled order
 * @param claims in the order of the reports, then of the text
 * @param entities by id
 * @param mentions of each report in the order of {@code reports}, then of the text
 */
public record StoryClaims(
    String story,
    List<Report> reports,
    List<Claim> claims,
    List<Entity> entities,
    List<ReportMention> mentions) {

  /** A mention with the report that holds it. */
  public record ReportMention(String report, Mention mention) {
    public ReportMention {
      requireNonNull(report, "report");
      requireNonNull(mention, "mention");
    }
  }

  public StoryClaims {
    requireNonNull(story, "story");
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }

  /** The report with that id. */
  public Report report(String id) {
    for (Report report : reports) {
      if (report.id().equals(id)) {
        return report;
      }
    }
    throw new IllegalArgumentException("story " + story + " has no report " + id);
  }
}
