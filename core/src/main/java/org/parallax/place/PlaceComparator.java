package org.parallax.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parallax.model.Place;
import org.parallax.name.NameMatch;
import org.parallax.name.NameMatcher;

/** Compares two places. Symmetric, but for which one holds the other. */
public final class PlaceComparator {
  /** Places not further apart may be meant as one by two reporters. */
  public static final double NEAR_KILOMETRES = 30;

  private static final double EARTH_RADIUS_KILOMETRES = 6371;

  private PlaceComparator() {}

  /** How two places lie to each other. */
  public enum Relation {
    SAME,
    /** One lies in the other. */
    CONTAINS,
    /** Less than {@link #NEAR_KILOMETRES} apart. */
    NEAR,
    /** Both cannot be the place of one thing. */
    DISJOINT,
    UNKNOWN
  }

  /**
   * What a comparison gives.
   *
   * @param relation how they lie to each other
   * @param reason why, in a few words
   */
  public record Comparison(Relation relation, String reason) {
    public Comparison {
      requireNonNull(relation, "relation");
      requireNonNull(reason, "reason");
    }
  }

  /** How {@code a} and {@code b} lie to each other. */
  public static Comparison compare(Place a, Place b) {
    if (a.id().isPresent() && b.id().isPresent()) {
      Comparison known = known(a, b, a.id().get(), b.id().get());
      return known.relation() == Relation.SAME ? sides(a, b) : known;
    }
    NameMatch names = NameMatcher.place(a.name(), b.name());
    if (names.isSame()) {
      return names.score() >= 1 ? sides(a, b) : new Comparison(Relation.SAME, names.reason());
    }
    return new Comparison(Relation.UNKNOWN, "a place that the gazetteer does not hold");
  }

  private static Comparison known(Place a, Place b, String pathA, String pathB) {
    if (pathA.equals(pathB)) {
      return new Comparison(Relation.SAME, "one place");
    }
    if (isWide(pathA) || isWide(pathB)) {
      return new Comparison(Relation.UNKNOWN, "what a wide area holds is not known");
    }
    if (pathA.startsWith(pathB + "/") || pathB.startsWith(pathA + "/")) {
      return new Comparison(Relation.CONTAINS, "one lies in the other");
    }
    NameMatch names = NameMatcher.place(a.phrase().text(), b.phrase().text());
    if (names.isSame() && names.score() >= 1) {
      return new Comparison(Relation.UNKNOWN, "one name of several places");
    }
    Optional<Double> apart = kilometres(a, b);
    boolean areas = isArea(pathA) || isArea(pathB);
    if (apart.isPresent() && apart.get() < NEAR_KILOMETRES && !areas) {
      return new Comparison(Relation.NEAR, Math.round(apart.get()) + " km apart");
    }
    boolean oneCountry = a.country().equals(b.country());
    if (areas && oneCountry && depth(pathA) != depth(pathB)) {
      return new Comparison(Relation.DISJOINT, "it lies in another region");
    }
    return new Comparison(
        Relation.DISJOINT,
        areas
            ? "two regions or countries"
            : apart.map(k -> Math.round(k) + " km apart").orElse("two places"));
  }

  private static boolean isArea(String path) {
    return depth(path) < 3;
  }

  private static boolean isWide(String path) {
    return path.startsWith("area/");
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /** Of two phrases beside one place: "north of" it and "south of" it are apart. */
  private static Comparison sides(Place a, Place b) {
    String sideA = side(a.relation());
    String sideB = side(b.relation());
    if (isOpposite(sideA, sideB) || isOpposite(sideB, sideA)) {
      return new Comparison(Relation.DISJOINT, "opposite sides of one place");
    }
    boolean besideA = isBeside(a.relation());
    return besideA == isBeside(b.relation())
        ? new Comparison(Relation.SAME, "one place")
        : new Comparison(Relation.NEAR, "the place and its surroundings");
  }

  private static boolean isOpposite(String a, String b) {
    return (a.equals("north") && b.equals("south")) || (a.equals("east") && b.equals("west"));
  }

  private static boolean isBeside(String relation) {
    return !side(relation).isEmpty()
        || relation.matches("near|outside|close to|off|around|.*away from");
  }

  private static String side(String relation) {
    for (String side : new String[] {"north", "south", "east", "west"}) {
      if (relation.matches("(.* )?" + side + "(ern)? of")) {
        return side;
      }
    }
    return relation.endsWith(" of") ? "side" : "";
  }

  /** The distance over the globe, if both are known. */
  public static Optional<Double> kilometres(Place a, Place b) {
    return a.coordinates().flatMap(x -> b.coordinates().map(y -> kilometres(x, y)));
  }

  /** The distance over the globe, after the haversine formula. */
  public static double kilometres(Place.Coordinates a, Place.Coordinates b) {
    double latitude = Math.toRadians(b.latitude() - a.latitude());
    double longitude = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(longitude / 2), 2);
    return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
