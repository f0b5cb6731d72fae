package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.View;

/**
 * A claim of a point with the other levels of the same statement: what is said of it outside ("the
 * mayor said that the bridge is shut"), and the bare noun that a cue leaves inside ("the bridge").
 *
 * @param core the innermost level that is a clause, else the innermost
 * @param levels all of them, the core too, in the order of the story's claims
 */
record Statement(View core, List<View> levels) {
  Statement {
    levels = levels.stream().sorted(Comparator.comparing(View::index)).toList();
  }

  /** The statements of a cell, in the order of the story's claims; each claim in one of them. */
  static List<Statement> of(Cell cell) {
    List<View> clauses = cell.views().stream().filter(v -> !Gate.isFragment(v)).toList();
    Set<Integer> taken = new TreeSet<>();
    List<View> cores = new ArrayList<>();
    clauses.stream().filter(v -> clauses.stream().noneMatch(v::holds)).forEach(cores::add);
    cell.views().stream()
        .filter(v -> Gate.isFragment(v) && clauses.stream().noneMatch(c -> c.holds(v)))
        .filter(v -> cell.views().stream().noneMatch(v::holds))
        .forEach(cores::add);
    cores.sort(Comparator.comparing(View::index));
    cores.forEach(c -> taken.add(c.index()));
    List<Statement> statements = new ArrayList<>();
    for (View core : cores) {
      List<View> levels = new ArrayList<>(List.of(core));
      for (View view : cell.views()) {
        if ((view.holds(core) || core.holds(view)) && taken.add(view.index())) {
          levels.add(view);
        }
      }
      statements.add(new Statement(core, levels));
    }
    cell.views().stream()
        .filter(v -> !taken.contains(v.index()))
        .forEach(v -> statements.add(new Statement(v, List.of(v))));
    return statements;
  }

  /** What the innermost of its levels that gives a value gives. */
  Optional<String> value(Map<Integer, String> values) {
    return levels.stream()
        .sorted(Comparator.comparing((View v) -> -v.claim().attribution().links().size()))
        .filter(v -> values.containsKey(v.index()))
        .map(v -> values.getOrDefault(v.index(), ""))
        .findFirst();
  }

  /** Whether one of its levels is among these claims. */
  boolean isOf(List<View> views) {
    return levels.stream().anyMatch(l -> views.stream().anyMatch(v -> v.index() == l.index()));
  }

  boolean isDenied() {
    return levels.stream().anyMatch(View::denied);
  }
}
