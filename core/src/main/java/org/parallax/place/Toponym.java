package org.parallax.place;

import static java.util.Objects.requireNonNull;

import org.parallax.model.Place;

/**
 * A name of a place with what it stands for.
 *
 * @param place the place
 * @param sense what is meant
 */
public record Toponym(Place place, Sense sense) {
  /** What a name of a place may stand for. */
  public enum Sense {
    LOCATION,
    /** A building, a road or another work that the gazetteer does not hold. */
    FACILITY,
    /** The government that sits there: "Kyiv denied it". */
    GOVERNMENT
  }

  public Toponym {
    requireNonNull(place, "place");
    requireNonNull(sense, "sense");
  }
}
