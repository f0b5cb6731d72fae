package org.parallax.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Place.Coordinates;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.place.GazetteerPlaceReader;
import org.parallax.place.PlaceComparator;
import org.parallax.place.Toponym;
import org.parallax.text.ReportReader;
import org.parallax.text.Sentence;

/**
 * Places in invented sentences: F1 of those whose words overlap the marked ones and that lie where
 * they should (a city within 30 km, a region 200, a country 500, waters and mountains 300), and the
 * share of these that are rightly told to be a place or a government.
 */
final class PlaceGold {
  /** A marked place. */
  record Marked(Span span, Coordinates coordinates, String kind) {
    double reach() {
      return switch (kind) {
        case "city" -> 30;
        case "region" -> 200;
        case "country", "actor" -> 500;
        default -> 300;
      };
    }
  }

  private PlaceGold() {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(ReportReader reader) {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (boolean heldOut : new boolean[] {false, true}) {
      ValueGold.Tally found = new ValueGold.Tally();
      ValueGold.Tally placed = new ValueGold.Tally();
      ValueGold.Tally senses = new ValueGold.Tally();
      for (ValueGold.Row row : ValueGold.rows("places")) {
        if (row.isHeldOut() == heldOut) {
          List<Toponym> read = read(row, reader);
          List<Marked> marked = marked(row);
          int right = 0;
          int near = 0;
          int sense = 0;
          for (Marked each : marked) {
            Optional<Toponym> match = match(each, read);
            right += match.isPresent() ? 1 : 0;
            boolean isNear = match.filter(t -> isNear(t, each)).isPresent();
            near += isNear ? 1 : 0;
            sense += match.filter(t -> isSense(t, each)).isPresent() ? 1 : 0;
          }
          found.add(marked.size(), read.size(), right);
          placed.add(marked.size(), read.size(), near);
          senses.add(right, right, sense);
        }
      }
      String part = "places.own." + (heldOut ? "held-out" : "dev");
      measures.put(part + ".found.f1", found.f1());
      measures.put(part + ".resolved.f1", placed.f1());
      measures.put(part + ".sense", senses.recall());
    }
    return measures;
  }

  static List<Toponym> read(ValueGold.Row row, ReportReader reader) {
    Report report = PlaceSets.report(row.id(), "", row.text());
    GazetteerPlaceReader places = new GazetteerPlaceReader();
    List<Toponym> read = new ArrayList<>();
    for (Sentence sentence : reader.read(report).sentences()) {
      places.toponyms(sentence, row.text(), "").stream()
          .filter(t -> t.sense() != Toponym.Sense.FACILITY)
          .forEach(read::add);
    }
    return read;
  }

  static List<Marked> marked(ValueGold.Row row) {
    List<Marked> marked = new ArrayList<>();
    for (String annotation : row.annotations()) {
      int sign = annotation.lastIndexOf('=');
      String[] cells = annotation.substring(sign + 1).split(",");
      marked.add(
          new Marked(
              row.find(annotation.substring(0, sign), 0).orElse(new Span(0, 0)),
              new Coordinates(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])),
              cells[2]));
    }
    return marked;
  }

  static Optional<Toponym> match(Marked marked, List<Toponym> read) {
    return read.stream().filter(t -> t.place().phrase().span().overlaps(marked.span())).findFirst();
  }

  static boolean isNear(Toponym read, Marked marked) {
    return read.place()
        .coordinates()
        .filter(c -> PlaceComparator.kilometres(c, marked.coordinates()) <= marked.reach())
        .isPresent();
  }

  static boolean isSense(Toponym read, Marked marked) {
    return (read.sense() == Toponym.Sense.GOVERNMENT) == marked.kind().equals("actor");
  }
}
