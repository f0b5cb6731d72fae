package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that is taken from one report alone. Entity ids in it are local to the report.
 *
 * @param report the report
 * @param claims in the order of the text
 * @param entities that it names
 * @param mentions of those entities, in the order of the text
 * @param coverage how much of it was understood
 */
public record Extraction(
    Report report,
    List<Claim> claims,
    List<Entity> entities,
    List<Mention> mentions,
    Coverage coverage) {
  public Extraction {
    requireNonNull(report, "report");
    requireNonNull(coverage, "coverage");
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }
}
