package org.parallax.model;

import java.util.List;
import java.util.Optional;

/**
 * The chain of sources behind a claim, outermost first: the coast guard, one of the crew, his mate.
 * Empty where the outlet speaks for itself.
 *
 * @param links in order, outermost first
 */
public record Attribution(List<Link> links) {
  /** The outlet speaks for itself. */
  public static final Attribution NONE = new Attribution(List.of());

  public Attribution {
    links = List.copyOf(links);
  }

  /** The links that name a source, outermost first. */
  public List<Source> sources() {
    return links.stream().flatMap(link -> link.source().stream()).toList();
  }

  /** The source nearest to the content. */
  public Optional<Source> innermost() {
    List<Source> sources = sources();
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources.getLast());
  }

  /** Whether no source stands between the outlet and the content. */
  public boolean isOutlet() {
    return sources().isEmpty();
  }
}
