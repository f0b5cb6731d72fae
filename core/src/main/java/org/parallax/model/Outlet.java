package org.parallax.model;

import static java.util.Objects.requireNonNull;

/**
 * Who published a report.
 *
 * @param name as the report's metadata give it; else its domain; else the file name of the input
 * @param domain the host of its address without {@code www.}; empty where no address is known
 */
public record Outlet(String name, String domain) {
  public Outlet {
    requireNonNull(name, "name");
    requireNonNull(domain, "domain");
  }
}
