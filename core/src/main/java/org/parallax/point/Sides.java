package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Parts the statements that give one value into those that bear one another out. */
final class Sides {
  private Sides() {}

  /** A statement with what is asked of it. */
  private record Asked(Statement statement, Support support) {}

  /**
   * The parts, in the order of their first claims. Who tells neither of two senses stands with most
   * of the others; who gives neither of two values is counted for none of them.
   */
  static List<List<Statement>> of(List<Statement> statements) {
    List<Asked> all = statements.stream().map(s -> new Asked(s, Support.of(s.core()))).toList();
    List<List<Asked>> sides = new ArrayList<>();
    for (List<Asked> sense : parted(all, (a, b) -> a.support().isOtherwise(b.support()), true)) {
      sides.addAll(parted(sense, (a, b) -> a.support().hasOtherValue(b.support()), false));
    }
    return sides.stream().map(s -> s.stream().map(Asked::statement).toList()).toList();
  }

  /**
   * The parts of statements that answer a typed question alike, in the order of their first claims.
   * What else they tell does not matter, unless one tells the inverse of another's or gives another
   * number or cause; who tells neither stands with most of the others.
   */
  static List<List<Statement>> ofAnswers(List<Statement> statements) {
    List<Asked> all = statements.stream().map(s -> new Asked(s, Support.of(s.core()))).toList();
    BiPredicate<Asked, Asked> areApart =
        (a, b) -> a.support().isInverse(b.support()) || a.support().hasOtherValue(b.support());
    return parted(all, areApart, true).stream()
        .map(s -> s.stream().map(Asked::statement).toList())
        .toList();
  }

  /**
   * @param areApart whether two cannot stand on one side
   * @param join whether those who are apart from nobody join the largest side
   */
  private static List<List<Asked>> parted(
      List<Asked> all, BiPredicate<Asked, Asked> areApart, boolean join) {
    List<List<Asked>> sides = new ArrayList<>();
    List<Asked> neutral = new ArrayList<>();
    for (Asked one : all) {
      if (all.stream().noneMatch(other -> areApart.test(one, other))) {
        neutral.add(one);
      } else {
        side(one, sides, areApart).add(one);
      }
    }
    if (neutral.isEmpty()) {
      return sides;
    }
    if (join && !sides.isEmpty()) {
      sides.stream().max(Comparator.comparingInt(List::size)).ifPresent(s -> s.addAll(neutral));
    } else {
      sides.addFirst(neutral);
    }
    return sides;
  }

  /** The first side that holds nothing apart from the statement, else a new one. */
  private static List<Asked> side(
      Asked one, List<List<Asked>> sides, BiPredicate<Asked, Asked> areApart) {
    for (List<Asked> side : sides) {
      if (side.stream().noneMatch(other -> areApart.test(one, other))) {
        return side;
      }
    }
    List<Asked> fresh = new ArrayList<>();
    sides.add(fresh);
    return fresh;
  }
}
