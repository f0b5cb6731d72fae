package org.parallax.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parallax.model.Published;

/**
 * An item of a feed that only points to its report.
 *
 * @param url where the report is
 * @param title what the item calls it
 * @param published when it was published, as the item says
 * @param item the item itself as a report, mostly headline and summary: what is left if the page
 *     cannot be fetched
 */
public record Linked(String url, Optional<String> title, Published published, Taken item) {
  public Linked {
    requireNonNull(url, "url");
    requireNonNull(title, "title");
    requireNonNull(published, "published");
    requireNonNull(item, "item");
  }
}
