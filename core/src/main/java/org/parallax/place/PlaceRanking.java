package org.parallax.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.name.Countries;
import org.parallax.name.NameKeys;
import org.parallax.text.Table;

/**
 * Chooses between the places of one name by a weighted sum of what speaks for each. The weights are
 * in {@code ranking.tsv}.
 */
final class PlaceRanking {
  private static final Map<String, Double> WEIGHTS = new LinkedHashMap<>();

  static {
    for (List<String> row : Table.beside(PlaceRanking.class, "ranking.tsv").rows()) {
      WEIGHTS.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  /** The rank of a city of three hundred thousand people. */
  private static final int LARGE = 11;

  private PlaceRanking() {}

  /**
   * A name that is to be told.
   *
   * @param words as written
   * @param holders what the words behind it may name: "Illinois" behind "Springfield,"
   * @param isLand whether a noun for a land stands behind it: "Kursk region"
   * @param home ISO 3166 code of the outlet's country; empty where unknown
   */
  record Question(String words, List<Gazetteer.Entry> holders, boolean isLand, String home) {
    Question {
      holders = List.copyOf(holders);
    }
  }

  /** The likeliest of {@code places}. */
  static Optional<Gazetteer.Entry> best(
      Question question, PlaceContext context, List<Gazetteer.Entry> places) {
    return places.stream()
        .max(
            Comparator.<Gazetteer.Entry>comparingDouble(e -> score(features(question, context, e)))
                .thenComparing(Gazetteer.Entry::path, Comparator.reverseOrder()));
  }

  private static double score(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += WEIGHTS.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return sum;
  }

  /** What speaks for and against a place, by name. */
  static Map<String, Double> features(
      Question question, PlaceContext context, Gazetteer.Entry place) {
    Map<String, Double> found = new LinkedHashMap<>();
    String key = NameKeys.norm(question.words());
    boolean isCapital =
        place.kind() == Gazetteer.Kind.CITY
            && Countries.ofCapital(question.words())
                .filter(c -> c.code().equals(place.country()))
                .isPresent();
    put(found, "people", place.rank() / 14.0);
    put(found, place.kind().name().toLowerCase(java.util.Locale.ROOT), 1);
    put(found, "alias", place.isAlias() ? 1 : 0);
    put(found, "large-alias", place.isAlias() && place.rank() >= LARGE ? 1 : 0);
    put(found, "capital", isCapital && place.rank() >= 8 ? 1 : 0);
    put(found, "land", question.isLand() && place.kind() == Gazetteer.Kind.REGION ? 1 : 0);
    put(found, "no-land", question.isLand() && place.kind() == Gazetteer.Kind.CITY ? 1 : 0);
    put(found, "held", question.holders().stream().anyMatch(h -> h.contains(place)) ? 1 : 0);
    Gazetteer.Entry settled = context.settled().get(key);
    put(found, "settled", settled != null && settled.path().equals(place.path()) ? 1 : 0);
    put(found, "home", place.country().equals(question.home()) ? 1 : 0);
    if (place.kind() != Gazetteer.Kind.COUNTRY && place.kind() != Gazetteer.Kind.AREA) {
      put(found, "country-share", context.share(place.country()));
      put(found, "region-share", context.share(place.region()));
      boolean hasCounty = place.kind() != Gazetteer.Kind.REGION;
      put(found, "county-share", hasCounty ? context.share(place.county()) : 0);
      put(found, "nearness", context.nearness(place.coordinates()));
    }
    return found;
  }

  private static void put(Map<String, Double> features, String name, double value) {
    if (value != 0) {
      features.put(name, value);
    }
  }
}
