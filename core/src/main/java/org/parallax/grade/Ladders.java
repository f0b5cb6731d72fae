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

  private Ladders() {}

  /** A ladder for those killed and one for those injured, where several reports count them. */
  static List<Ladder> of(Matter matter, StoryFacts story) {
    Map<List<String>, List<Counted>> cells = new LinkedHashMap<>();
    List<Claim> claims = claims(matter, story);
    for (Claim claim : claims) {
      if (claims.stream().noneMatch(inner -> holds(claim, inner))) {
        for (Quantity quantity : claim.quantities()) {
          fate(quantity)
              .ifPresent(
                  f ->
                      cells
                          .computeIfAbsent(f, k -> new ArrayList<>())
                          .add(Counted.of(claim, quantity, story)));
        }
      }
    }
    List<Ladder> ladders = new ArrayList<>();
    cells.forEach(
        (fate, told) -> {
          List<Counted> counted = ofOneEvent(told, story);
          if (counted.stream().map(c -> c.claim().report()).distinct().count() > 1) {
            ladders.add(ladder(fate, counted));
          }
        });
    return ladders;
  }

  /** Without those that are told of an event long before, unless all are. */
  private static List<Counted> ofOneEvent(List<Counted> told, StoryFacts story) {
    List<Counted> counted = told.stream().filter(c -> !story.isOfLongBefore(c.claim())).toList();
    return counted.isEmpty() ? told : counted;
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

  /** What befell the people that are counted, where houses of record count it. */
  private static Optional<List<String>> fate(Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.COUNT
        || Double.isInfinite(quantity.low())
        || !(quantity.unit().isEmpty() || Nouns.shipped().isPerson(quantity.unit()))) {
      return Optional.empty();
    }
    return Optional.of(quantity.scope().stream().filter(StoryFacts::isHarm).toList())
        .filter(Houses::record);
  }

  private static Ladder ladder(List<String> fate, List<Counted> counted) {
    List<Counted> sorted =
        counted.stream()
            .sorted(
                Comparator.comparingDouble(Counted::stated)
                    .thenComparing(Counted::high)
                    .thenComparing(Counted::claim, Claim.ORDER))
            .toList();
    return new Ladder(
        PERSON,
        fate,
        sorted.stream().filter(Counted::isNumber).map(Counted::figure).toList(),
        Houses.rungs(fate, sorted));
  }
}
