package org.parallax.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Claim;
import org.parallax.model.Ladder;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Quantity;
import org.parallax.quantity.Nouns;

/** Gathers the numbers of a point by what they count, and puts them to the houses of record. */
final class Ladders {
  private static final String PERSON = "person";

  /** What is counted. */
  private record Cell(String unit, List<String> scope) {}

  private Ladders() {}

  /** A ladder for each thing that several reports count in numbers. */
  static List<Ladder> of(Matter matter, StoryFacts story) {
    Map<Cell, List<Counted>> cells = new LinkedHashMap<>();
    List<Claim> claims = claims(matter, story);
    for (Claim claim : claims) {
      if (claims.stream().noneMatch(inner -> holds(claim, inner))) {
        for (Quantity quantity : claim.quantities()) {
          cell(quantity)
              .ifPresent(
                  c ->
                      cells
                          .computeIfAbsent(c, k -> new ArrayList<>())
                          .add(Counted.of(claim, quantity, story)));
        }
      }
    }
    List<Ladder> ladders = new ArrayList<>();
    cells.forEach(
        (cell, counted) -> {
          if (counted.stream().map(c -> c.claim().report()).distinct().count() > 1) {
            ladders.add(ladder(cell, counted));
          }
        });
    return ladders;
  }

  private static List<Claim> claims(Matter matter, StoryFacts story) {
    return matter.positions().stream()
        .filter(p -> !p.denies())
        .map(Position::claims)
        .flatMap(List::stream)
        .distinct()
        .map(story::claim)
        .filter(c -> !Commitment.isWithheld(c) && !Commitment.isWish(c))
        .sorted(Claim.ORDER)
        .toList();
  }

  /** Whether the numbers of one claim are counted with another that lies within it. */
  private static boolean holds(Claim outer, Claim inner) {
    return !outer.id().equals(inner.id())
        && outer.report().equals(inner.report())
        && outer.span().contains(inner.span())
        && !outer.span().equals(inner.span());
  }

  private static Optional<Cell> cell(Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.COUNT
        || quantity.unit().isEmpty()
        || Double.isInfinite(quantity.low())) {
      return Optional.empty();
    }
    List<String> fate = quantity.scope().stream().filter(StoryFacts::isHarm).toList();
    boolean isPeople = Nouns.shipped().isPerson(quantity.unit());
    return Optional.of(
        isPeople && !fate.isEmpty()
            ? new Cell(PERSON, fate)
            : new Cell(Nouns.shipped().plain(quantity.unit()), quantity.scope()));
  }

  private static Ladder ladder(Cell cell, List<Counted> counted) {
    List<Counted> sorted =
        counted.stream()
            .sorted(
                Comparator.comparingDouble(Counted::low)
                    .thenComparing(c -> c.quantity().stated())
                    .thenComparing(Counted::claim, Claim.ORDER))
            .toList();
    return new Ladder(
        cell.unit(),
        cell.scope(),
        sorted.stream().map(Counted::figure).toList(),
        List.of(Houses.ucdp(sorted), Houses.acled(sorted), Houses.ibc(sorted)));
  }
}
