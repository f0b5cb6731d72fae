package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place that a report names.
 *
 * @param phrase the words
 * @param name its name in the form that is compared
 * @param id identifier in the gazetteer, if it was found there
 * @param coordinates where it lies, if known
 * @param country ISO 3166 code of its country; empty where unknown
 * @param relation how the claim lies to it: "in", "near", "12 km north of"; as written, empty for
 *     the place itself
 */
public record Place(
    Phrase phrase,
    String name,
    Optional<String> id,
    Optional<Coordinates> coordinates,
    String country,
    String relation) {

  /**
   * A point on the globe.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Coordinates(double latitude, double longitude) {
    public Coordinates {
      if (!(Math.abs(latitude) <= 90)) {
        throw new IllegalArgumentException("latitude " + latitude + " must be within -90 and 90");
      }
      if (!(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(
            "longitude " + longitude + " must be within -180 and 180");
      }
    }
  }

  public Place {
    requireNonNull(phrase, "phrase");
    requireNonNull(name, "name");
    requireNonNull(id, "id");
    requireNonNull(coordinates, "coordinates");
    requireNonNull(country, "country");
    requireNonNull(relation, "relation");
  }
}
