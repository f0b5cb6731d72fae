package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.desk.Assembly;
import org.parallax.model.Place;
import org.parallax.model.Place.Coordinates;
import org.parallax.place.GazetteerPlaceReader;
import org.parallax.place.PlaceComparator;
import org.parallax.place.Toponym;
import org.parallax.text.ReportReader;
import org.parallax.text.Sentence;

/**
 * Places against news with marked toponyms. F1 counts a toponym as found where exactly its
 * characters are read as a place, governments that a capital stands for among them; every mark
 * counts, also those without coordinates. The share within 161 km is of the found ones whose
 * coordinates the set gives; one that is not resolved counts as wrong.
 */
final class PlacesEval {
  private static final double NEAR_KILOMETRES = 161;

  private int gold;
  private int found;
  private int exact;
  private int overlapping;
  private int placed;
  private int near;
  private int goldPlaced;

  private PlacesEval() {}

  /** Measures of the invented sentences alone. */
  static Map<String, Double> run() throws IOException {
    return PlaceGold.run(Assembly.sentences(AttributionEval.SILENT));
  }

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    return run(sets, Assembly.sentences(AttributionEval.SILENT));
  }

  static Map<String, Double> run(Path sets, ReportReader reader) throws IOException {
    Map<String, Double> measures = new LinkedHashMap<>(PlaceGold.run(reader));
    of(PlaceSets.lgl(sets), reader).into("places.lgl", measures);
    of(PlaceSets.geoVirus(sets), reader).into("places.geovirus", measures);
    return measures;
  }

  private static PlacesEval of(List<PlaceSets.Article> articles, ReportReader reader) {
    PlacesEval score = new PlacesEval();
    GazetteerPlaceReader places = new GazetteerPlaceReader();
    for (PlaceSets.Article article : articles) {
      List<Place> read = new ArrayList<>();
      for (Sentence sentence : reader.read(article.report()).sentences()) {
        places.toponyms(sentence, article.report().text(), "").stream()
            .filter(t -> t.sense() != Toponym.Sense.FACILITY)
            .forEach(t -> read.add(t.place()));
      }
      score.add(article.toponyms(), read);
    }
    return score;
  }

  private void add(List<PlaceSets.Toponym> marked, List<Place> read) {
    gold += marked.size();
    found += read.size();
    for (PlaceSets.Toponym each : marked) {
      goldPlaced += each.coordinates().isPresent() ? 1 : 0;
      overlapping += read.stream().anyMatch(p -> p.phrase().span().overlaps(each.span())) ? 1 : 0;
      Optional<Place> match =
          read.stream().filter(p -> p.phrase().span().equals(each.span())).findFirst();
      if (match.isPresent()) {
        exact++;
        placed += each.coordinates().isPresent() ? 1 : 0;
        near += each.coordinates().filter(c -> isNear(match.get(), c)).isPresent() ? 1 : 0;
      }
    }
  }

  private static boolean isNear(Place place, Coordinates gold) {
    return place
        .coordinates()
        .filter(c -> PlaceComparator.kilometres(c, gold) <= NEAR_KILOMETRES)
        .isPresent();
  }

  private void into(String set, Map<String, Double> measures) {
    measures.put(set + ".precision", exact / (double) Math.max(1, found));
    measures.put(set + ".recall", exact / (double) Math.max(1, gold));
    measures.put(set + ".f1", 2.0 * exact / Math.max(1, found + gold));
    measures.put(set + ".overlap.f1", 2.0 * overlapping / Math.max(1, found + gold));
    measures.put(set + ".within-161-km", near / (double) Math.max(1, placed));
    measures.put(set + ".resolved.recall", near / (double) Math.max(1, goldPlaced));
  }
}
