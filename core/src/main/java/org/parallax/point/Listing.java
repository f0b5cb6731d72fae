package org.parallax.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Wording;
import org.parallax.point.difference.Comparisons;
import org.parallax.point.pair.Difference;

/**
 * Lists what differs in a story, each difference once, with the positions that it stands between.
 */
final class Listing {
  private Listing() {}

  static List<Discrepancy> of(
      List<Built> built, List<Difference> across, Map<Integer, String> pointOf) {
    Map<String, Matter> matters = new HashMap<>();
    List<Difference> all = new ArrayList<>();
    for (Built one : built) {
      matters.put(one.matter().id(), one.matter());
      all.addAll(one.differences());
    }
    List<Difference> inPoints = List.copyOf(all);
    for (Difference difference : across.stream().sorted(Comparisons.sharpestFirst()).toList()) {
      if (inPoints.stream().noneMatch(t -> t.answers(difference))
          && all.stream().noneMatch(t -> t.repeats(difference))) {
        all.add(difference);
      }
    }
    all.sort(Comparisons.sharpestFirst());
    Map<String, Discrepancy> listed = new LinkedHashMap<>();
    for (Difference difference : all) {
      Set<String> positions = positions(difference, matters, pointOf);
      if (difference.cell().point().isEmpty()) {
        built.forEach(b -> positions.addAll(parted(difference, b.matter())));
      }
      Discrepancy discrepancy = difference.toDiscrepancy(List.copyOf(positions));
      listed.putIfAbsent(discrepancy.id(), discrepancy);
    }
    return List.copyOf(listed.values());
  }

  private static Set<String> positions(
      Difference difference, Map<String, Matter> matters, Map<Integer, String> pointOf) {
    Set<String> positions = new LinkedHashSet<>();
    for (Difference.Held held : difference.values()) {
      String point =
          difference.cell().point().orElse(pointOf.getOrDefault(held.view().index(), ""));
      Optional.ofNullable(matters.get(point))
          .ifPresent(m -> positions.addAll(positions(held.view().claim().id(), m)));
    }
    return positions;
  }

  /** The positions of a typed question whose answers are what differs; none of other points. */
  private static Set<String> parted(Difference difference, Matter matter) {
    Map<String, Set<String>> byValue = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    if (Wording.asks(matter.title())) {
      for (Difference.Held held : difference.values()) {
        List<String> of = positions(held.view().claim().id(), matter);
        byValue.computeIfAbsent(held.value(), k -> new HashSet<>()).addAll(of);
        all.addAll(of);
      }
    }
    boolean isParted = byValue.values().stream().filter(p -> !p.isEmpty()).distinct().count() > 1;
    return isParted ? all : Set.of();
  }

  private static List<String> positions(String claim, Matter matter) {
    return matter.positions().stream()
        .filter(p -> p.claims().contains(claim))
        .map(Position::id)
        .toList();
  }
}
