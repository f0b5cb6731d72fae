package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the analyst knows about outlets, agencies and speakers: the rows of {@code sources.tsv}.
 * What is not in it stays unknown.
 *
 * @param rows in the order of the file
 */
public record Register(List<Row> rows) {

  /** What sort of source a row describes. */
  public enum Kind {
    AGENCY,
    OUTLET,
    AGGREGATOR,
    /** A government, army, party, company: one who acts in stories. */
    ACTOR,
    UNKNOWN
  }

  /** How far a source can be relied on, by its record: the letters of the Admiralty code. */
  public enum Reliability {
    /** No doubt: it has always been right before. */
    A,
    /** Minor doubt: it has been right most of the time. */
    B,
    /** Doubt: it has been right. */
    C,
    /** Significant doubt: it has been right at times. */
    D,
    /** A record of being wrong. */
    E,
    /** Unknown: nothing to judge by. Not worse than E. */
    F
  }

  /**
   * One source.
   *
   * @param name as it is written, in any of its forms, separated by "|"
   * @param domain host of its address; empty where unknown
   * @param owner who owns it; empty where unknown
   * @param kind what sort of source
   * @param country ISO 3166 code; empty where unknown
   * @param side the side of a conflict that it belongs to, set by the analyst; empty where none
   * @param reliability its letter, set by the analyst; F where unknown
   */
  public record Row(
      List<String> name,
      String domain,
      String owner,
      Kind kind,
      String country,
      String side,
      Reliability reliability) {
    public Row {
      name = List.copyOf(name);
      requireNonNull(domain, "domain");
      requireNonNull(owner, "owner");
      requireNonNull(kind, "kind");
      requireNonNull(country, "country");
      requireNonNull(side, "side");
      requireNonNull(reliability, "reliability");
    }
  }

  public Register {
    rows = List.copyOf(rows);
  }

  /** The row of that name, whatever its case. */
  public Optional<Row> named(String name) {
    return rows.stream()
        .filter(row -> row.name().stream().anyMatch(n -> n.equalsIgnoreCase(name.strip())))
        .findFirst();
  }

  /** The row of that host or of a domain above it. */
  public Optional<Row> ofDomain(String host) {
    String asked = host.toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> !row.domain().isEmpty())
        .filter(row -> asked.equals(row.domain()) || asked.endsWith("." + row.domain()))
        .findFirst();
  }

  /** The row of an outlet, by its domain, else by its name. */
  public Optional<Row> of(Outlet outlet) {
    Optional<Row> byDomain = ofDomain(outlet.domain());
    return byDomain.isPresent() ? byDomain : named(outlet.name());
  }
}
