package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One thing that is held on a point.
 *
 * @param id unique in the ledger
 * @param summary the clearest wording of it
 * @param denies whether it denies what the point's other positions hold
 * @param claims ids of the claims that hold it, in the order of the ledger
 * @param origins ids of the origins behind those claims
 */
public record Position(
    String id, Line summary, boolean denies, List<String> claims, List<String> origins) {
  public Position {
    requireNonNull(id, "id");
    requireNonNull(summary, "summary");
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
  }
}
