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

  private PointCounts() {}

  /**
   * "5 reports, 2 origins": how many of the origins rest on nobody in common; where some of them
   * have no name, that is said ("1 origin, 1 without a name").
   */
  public static String of(LedgerIndex index, Point point) {
    Set<String> ids = new LinkedHashSet<>();
    point.positions().forEach(p -> ids.addAll(p.origins()));
    int origins = fact(point, INDEPENDENT).orElse(ids.size());
    int named = fact(point, NAMED).orElse(origins);
    String reports = Plain.count(reports(index, point), "report") + ", ";
    if (named == 0 || named == origins) {
      return reports + Plain.count(origins, "origin") + (named < origins ? " without a name" : "");
    }
    return reports + Plain.count(named, "origin") + ", " + (origins - named) + " without a name";
  }

  private static int reports(LedgerIndex index, Point point) {
    return (int)
        point.positions().stream()
            .flatMap(p -> p.claims().stream())
            .map(c -> index.claim(c).report())
            .distinct()
            .count();
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
