package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.model.ContentId;
import org.parallax.model.Discrepancy;
import org.parallax.model.Line;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.point.difference.Facet;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.View;

/** Divides the claims of a point into what is held on it. */
final class Positions {
  private static final String DENIAL = "\u0000denial";
  private static final String UNSAID = "\u0000unsaid";

  private final Lines lines;
  private final Map<String, List<String>> originsOf = new LinkedHashMap<>();

  Positions(Lines lines, List<Origin> origins) {
    this.lines = lines;
    for (Origin origin : origins) {
      for (String claim : origin.claims()) {
        originsOf.computeIfAbsent(claim, k -> new ArrayList<>()).add(origin.id());
      }
    }
  }

  /**
   * The positions of {@code cell}, the best supported first, denials last.
   *
   * @param answers what claims answer to a typed question, by index: two answers are two positions
   */
  List<Position> of(Cell cell, List<Difference> differences, Map<Integer, String> answers) {
    return of(cell, differences, answers, Sides::of, lines::summary);
  }

  /**
   * The positions on a typed question: each is told by the words that answer it, since those who
   * give one answer may agree in nothing else that they say.
   *
   * @param forms in which answers are given, by index, where those are told apart
   */
  List<Position> of(
      Cell cell, List<Difference> differences, List<Facet> facets, Map<Integer, String> forms) {
    Map<Integer, Facet> answers = new TreeMap<>();
    facets.forEach(f -> answers.putIfAbsent(f.view().index(), f));
    Map<Integer, String> keys = new TreeMap<>();
    answers.forEach((index, facet) -> keys.put(index, facet.key() + forms.getOrDefault(index, "")));
    return of(
        cell,
        differences,
        keys,
        Sides::ofAnswers,
        views ->
            views.stream()
                .flatMap(v -> Optional.ofNullable(answers.get(v.index())).stream())
                .findFirst()
                .map(lines::answer)
                .orElseGet(() -> lines.summary(views)));
  }

  private List<Position> of(
      Cell cell,
      List<Difference> differences,
      Map<Integer, String> answers,
      Function<List<Statement>, List<List<Statement>>> sides,
      Function<List<View>, Line> summary) {
    Map<Integer, String> values = values(differences);
    answers.forEach(values::putIfAbsent);
    boolean denials =
        cell.views().stream().anyMatch(View::denied)
            && !cell.views().stream().allMatch(View::denied);
    Map<String, List<Statement>> held = new LinkedHashMap<>();
    for (Statement one : Statement.of(cell)) {
      String key = denials && one.isDenied() ? DENIAL : one.value(values).orElse(UNSAID);
      held.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    List<Position> positions = new ArrayList<>();
    held.forEach(
        (key, statements) ->
            (key.equals(DENIAL) ? List.of(statements) : sides.apply(statements))
                .forEach(side -> positions.add(position(cell, side, summary))));
    positions.sort(
        Comparator.comparing(Position::denies)
            .thenComparing(p -> -p.origins().size())
            .thenComparing(p -> -p.claims().size())
            .thenComparing(Position::id));
    return positions;
  }

  /** The value that each claim holds in the slot that differs the most. */
  private static Map<Integer, String> values(List<Difference> differences) {
    Map<Integer, String> values = new LinkedHashMap<>();
    Optional<Difference> dividing = differences.stream().filter(d -> divides(d.type())).findFirst();
    dividing.ifPresent(
        d -> d.values().forEach(h -> values.putIfAbsent(h.view().index(), h.value())));
    return values;
  }

  /** Whether those who differ so hold two positions, and do not merely tell one in two ways. */
  static boolean divides(Discrepancy.Type type) {
    return switch (type) {
      case QUANTITY, TIME, PLACE, WHO, DETAIL, FIRST, SCOPE, UPDATE, ROUNDING, ESTIMATE, INTERNAL ->
          true;
      case DENIAL, WORDING, CHANNEL, STATUS -> false;
    };
  }

  private Position position(Cell cell, List<Statement> side, Function<List<View>, Line> summary) {
    List<View> views =
        side.stream()
            .flatMap(s -> s.levels().stream())
            .sorted(Comparator.comparing(View::index))
            .toList();
    boolean denies = side.stream().allMatch(Statement::isDenied);
    List<String> claims = views.stream().map(v -> v.claim().id()).toList();
    Set<String> origins = new LinkedHashSet<>();
    for (View view : new Cell(cell.point(), views).innermost().views()) {
      origins.addAll(originsOf.getOrDefault(view.claim().id(), List.of()));
    }
    List<String> parts = new ArrayList<>(List.of(cell.point().orElse("")));
    parts.addAll(claims);
    return new Position(
        ContentId.of("h", parts.toArray(String[]::new)),
        summary.apply(views),
        denies,
        claims,
        List.copyOf(origins));
  }
}
