package org.parallax.intake.draft;

import static java.util.Objects.requireNonNull;

/**
 * An item that only points to its report.
 *
 * @param url where the report is
 * @param draft what the item itself holds: a headline, often a summary
 */
public record Teaser(String url, Draft draft) {
  public Teaser {
    requireNonNull(url, "url");
    requireNonNull(draft, "draft");
  }
}
