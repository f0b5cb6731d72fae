package org.parallax.app.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.model.Grade;
import org.parallax.model.Point;
import org.parallax.model.Story;

/** A point in numbers: how many reports tell it, and how many origins stand behind them. */
public final class PointCounts {
  /** The fact of a grade that counts the origins which rest on nobody in common. */
  private static final String INDEPENDENT = "independent_origins";

  /** The fact of a grade that counts those of them that have a name. */
  private static final String NAMED = "named_origins";

  /** The fact that counts the reports of the position that the grade is of. */
  private static final String REPORTS = "reports";

  private PointCounts() {}

  /**
   * "2 of 5 reports, 1 origin": how many of the reports that speak to the point hold the position
   * that the grade is of, and how many of that position's origins rest on nobody in common; where
   * some of them have no name, that is said ("1 origin, 1 without a name").
   */
  public static String of(LedgerIndex index, Point point) {
    Set<String> ids = new LinkedHashSet<>();
    point.positions().forEach(p -> ids.addAll(p.origins()));
    int origins = fact(point, INDEPENDENT).orElse(ids.size());
    int named = fact(point, NAMED).orElse(origins);
    String reports = reports(index, point) + ", ";
    if (named == 0 || named == origins) {
      return reports + Plain.count(origins, "origin") + (named < origins ? " without a name" : "");
    }
    return reports + Plain.count(named, "origin") + ", " + (origins - named) + " without a name";
  }

  private static String reports(LedgerIndex index, Point point) {
    int speaking =
        (int)
            point.positions().stream()
                .flatMap(p -> p.claims().stream())
                .map(c -> index.claim(c).report())
                .distinct()
                .count();
    int holding = fact(point, REPORTS).orElse(speaking);
    return (holding < speaking ? holding + " of " : "") + Plain.count(speaking, "report");
  }

  private static Optional<Integer> fact(Point point, String name) {
    return point.grade().proof().facts().stream()
        .filter(f -> f.name().equals(name))
        .map(Grade.Fact::value)
        .findFirst();
  }

  /**
   * What cannot both be true on a point: the words of the sharpest alarm, "“57” / “54”"; empty
   * where there is none.
   */
  public static Optional<String> differs(LedgerIndex index, Story story, Point point) {
    return index.discrepanciesOf(story).stream()
        .filter(Discrepancy::alarm)
        .filter(d -> d.point().equals(Optional.of(point.id())))
        .map(PointCounts::words)
        .filter(words -> words.size() > 1)
        .map(words -> words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(" / ")))
        .findFirst();
  }

  /** The words of each value, once. */
  private static List<String> words(Discrepancy alarm) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (Discrepancy.Value value : alarm.values()) {
      if (values.add(value.value())) {
        words.add(value.phrase().text());
      }
    }
    return List.copyOf(words);
  }
}
