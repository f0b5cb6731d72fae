package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Reports that tell of the same event.
 *
 * @param id unique in the ledger
 * @param title the headline of one of its reports, or its first clause
 * @param reports ids, in the settled order
 */
public record Story(String id, Line title, List<String> reports) {
  public Story {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("reports of story " + id + " must not be empty");
    }
  }
}
