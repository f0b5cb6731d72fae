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
   * @param across what differs between claims of the story, whichever points they stand in
   * @param answers what claims answer to a typed question, by index: two answers are two positions
   */
  List<Position> of(
      Cell cell,
      List<Difference> differences,
      List<Difference> across,
      Map<Integer, String> answers) {
    List<Difference> all = new ArrayList<>(differences);
    all.addAll(across);
    return of(cell, differences, answers, sides(all)::of, lines::summary);
  }

  /**
   * The positions on a typed question: each is told by the words that answer it, since those who
   * give one answer may agree in nothing else that they say.
   *
   * @param forms in which answers are given, by index, where those are told apart
   */
  List<Position> ofAnswers(
      Cell cell, List<Difference> differences, List<Facet> facets, Map<Integer, String> forms) {
    Map<Integer, Facet> answers = new TreeMap<>();
    facets.forEach(f -> answers.putIfAbsent(f.view().index(), f));
    Map<Integer, String> keys = new TreeMap<>();
    answers.forEach((index, facet) -> keys.put(index, facet.key() + forms.getOrDefault(index, "")));
    return of(
        cell,
        differences,
        keys,
        sides(differences)::ofAnswers,
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
    List<Statement> statements = Statement.of(cell);
    for (Statement one : statements) {
      String key = denials && denies(one, statements) ? DENIAL : one.value(values).orElse(UNSAID);
      held.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    List<Position> positions = new ArrayList<>();
    held.forEach(
        (key, those) ->
            (key.equals(DENIAL) ? List.of(those) : sides.apply(those))
                .forEach(side -> positions.add(position(cell, side, key.equals(DENIAL), summary))));
    positions.sort(
        Comparator.comparing(Position::denies)
            .thenComparing(p -> isOfEarlier(p, cell))
            .thenComparing(p -> -p.origins().size())
            .thenComparing(p -> -p.claims().size())
            .thenComparing(Position::id));
    return positions;
  }

  /**
   * Whether the speaker denies it, or says without denying what a denial of the cell says: "has not
   * been arrested" beside a denial that somebody was.
   */
  private static boolean denies(Statement one, List<Statement> all) {
    if (one.isDenied()) {
      return true;
    }
    Support mine = Support.of(one.core());
    return all.stream()
        .filter(Statement::isDenied)
        .map(s -> Support.of(s.core()))
        .anyMatch(mine::saysAsDenied);
  }

  /** Whether all that hold it tell of one before: "killed six people in 1994". */
  private static boolean isOfEarlier(Position position, Cell cell) {
    return cell.views().stream()
        .filter(v -> position.claims().contains(v.claim().id()))
        .allMatch(v -> Rivals.of(v).earlier());
  }

  private Sides sides(List<Difference> differences) {
    return new Sides(
        this::origins,
        (a, b) ->
            differences.stream()
                .filter(Positions::divides)
                .anyMatch(d -> areApart(a, b, d.sides())));
  }

  /** Whether both hold values of the difference, and none in common. */
  private static boolean areApart(Statement a, Statement b, Map<String, List<View>> sides) {
    boolean mine = false;
    boolean theirs = false;
    for (List<View> side : sides.values()) {
      boolean isMine = a.isOf(side);
      boolean isTheirs = b.isOf(side);
      if (isMine && isTheirs) {
        return false;
      }
      mine |= isMine;
      theirs |= isTheirs;
    }
    return mine && theirs;
  }

  private Set<String> origins(Statement statement) {
    Set<String> origins = new LinkedHashSet<>();
    statement
        .levels()
        .forEach(v -> origins.addAll(originsOf.getOrDefault(v.claim().id(), List.of())));
    return origins;
  }

  /** The value that each claim holds in the slot that differs the most. */
  private static Map<Integer, String> values(List<Difference> differences) {
    Map<Integer, String> values = new LinkedHashMap<>();
    Optional<Difference> dividing = differences.stream().filter(Positions::divides).findFirst();
    dividing.ifPresent(
        d -> d.values().forEach(h -> values.putIfAbsent(h.view().index(), h.value())));
    return values;
  }

  /** Whether those who differ so hold two positions, and do not merely tell one in two ways. */
  static boolean divides(Difference difference) {
    return switch (difference.type()) {
      case QUANTITY, TIME, PLACE, WHO, DETAIL, FIRST, SCOPE, UPDATE, ESTIMATE -> true;
      case INTERNAL -> !difference.slot().equals(Difference.CERTAINTY);
      case DENIAL, WORDING, CHANNEL, STATUS, ROUNDING -> false;
    };
  }

  private Position position(
      Cell cell, List<Statement> side, boolean isDenial, Function<List<View>, Line> summary) {
    List<View> views =
        side.stream()
            .flatMap(s -> s.levels().stream())
            .sorted(Comparator.comparing(View::index))
            .toList();
    boolean denies = isDenial || side.stream().allMatch(Statement::isDenied);
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
