package org.parallax.point.pair;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Role;

/**
 * The claims that answer one question, with what the question is about.
 *
 * @param point id of the point; empty where the claims lie in several
 * @param views in the order of the story's claims
 */
public record Cell(Optional<String> point, List<View> views) {
  public Cell {
    views = views.stream().sorted(Comparator.comparing(View::index)).toList();
  }

  /** The cell without the outer levels of nested statements, which tell nothing of their own. */
  public Cell innermost() {
    return new Cell(point, views.stream().filter(v -> views.stream().noneMatch(v::holds)).toList());
  }

  /** The number of reports that speak to it. */
  public int reports() {
    return (int) views.stream().map(View::report).distinct().count();
  }

  /** What is done to whom, where and when, in the words of the claims. */
  String label() {
    Set<String> parts = new LinkedHashSet<>();
    View first = views.getFirst();
    parts.add(first.predicate().replace('_', ' '));
    first(
            v ->
                v.argument(Role.PATIENT)
                    .or(() -> v.argument(Role.ATTRIBUTE))
                    .map(a -> a.phrase().text()))
        .ifPresent(parts::add);
    first(v -> v.claim().places().stream().findFirst().map(Place::name)).ifPresent(parts::add);
    first(v -> v.claim().times().stream().findFirst().map(t -> t.phrase().text()))
        .ifPresent(parts::add);
    return parts.stream().map(p -> "“" + p + "”").collect(Collectors.joining(", "));
  }

  private Optional<String> first(java.util.function.Function<View, Optional<String>> slot) {
    return views.stream().map(slot).flatMap(Optional::stream).findFirst();
  }
}
