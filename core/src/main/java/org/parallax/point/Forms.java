package org.parallax.point;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.point.difference.Facet;
import org.parallax.point.pair.Difference;

/**
 * The form in which each answer of a typed question is given, where a difference is listed between
 * their words: one name in two spellings is two positions on how it is spelled.
 */
final class Forms {
  private Forms() {}

  /** The form of each answer by the index of its claim; none where nothing differs in the words. */
  static Map<Integer, String> of(List<Facet> facets, List<Difference> across) {
    Set<String> values = new LinkedHashSet<>();
    Map<Integer, String> forms = new TreeMap<>();
    for (Difference difference : across) {
      if (Positions.divides(difference)) {
        Map<Integer, String> held = held(facets, difference);
        if (held.values().stream().distinct().count() > 1) {
          difference.values().forEach(h -> values.add(h.value()));
          held.forEach(forms::putIfAbsent);
        }
      }
    }
    for (Facet facet : facets) {
      written(facet, values).ifPresent(v -> forms.putIfAbsent(facet.view().index(), v));
    }
    return forms;
  }

  /** What the words of each answer hold in the difference. */
  private static Map<Integer, String> held(List<Facet> facets, Difference difference) {
    Map<Integer, String> held = new TreeMap<>();
    for (Facet facet : facets) {
      difference.values().stream()
          .filter(h -> h.view().report().equals(facet.view().report()))
          .filter(h -> h.phrase().span().overlap(facet.phrase().span()) > 0)
          .findFirst()
          .ifPresent(h -> held.putIfAbsent(facet.view().index(), h.value()));
    }
    return held;
  }

  /** The form that the words of an answer have, though the difference does not list them. */
  private static Optional<String> written(Facet facet, Set<String> values) {
    List<String> words =
        Arrays.asList(facet.phrase().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return values.stream().filter(words::contains).findFirst();
  }
}
