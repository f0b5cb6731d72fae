package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.parallax.point.pair.View;

/**
 * Parts the statements that give one value into those that bear one another out.
 *
 * @param originsOf the ids of the origins behind a statement
 * @param areListedApart whether a listed difference lies between two statements
 */
record Sides(
    Function<Statement, Set<String>> originsOf, BiPredicate<Statement, Statement> areListedApart) {
  /** Statements of the same words with what is asked of them. */
  private record Asked(String words, Support support, List<Statement> statements) {}

  /**
   * The parts. Who tells neither of two senses, hours, days or places stands with those of the most
   * origins; who gives neither of two numbers or causes is counted for none of them. A copy of a
   * statement stands where the statement stands, and parts nothing.
   */
  List<List<Statement>> of(List<Statement> statements) {
    List<List<Asked>> sides = new ArrayList<>();
    for (List<Asked> sense : parted(asked(statements), Sides::areOtherwise, true)) {
      for (List<Asked> detail : parted(sense, this::differ, true)) {
        sides.addAll(parted(detail, Sides::haveOtherValues, false));
      }
    }
    return statements(sides);
  }

  /**
   * The parts of statements that answer a typed question alike. What else they tell does not
   * matter, unless one tells the inverse of another's or gives another number or cause; who tells
   * neither stands with those of the most origins.
   */
  List<List<Statement>> ofAnswers(List<Statement> statements) {
    return statements(
        parted(
            asked(statements),
            (a, b) -> a.support().isInverse(b.support()) || haveOtherValues(a, b),
            true));
  }

  private static boolean areOtherwise(Asked a, Asked b) {
    return a.support().isOtherwise(b.support());
  }

  private static boolean haveOtherValues(Asked a, Asked b) {
    return a.support().hasOtherValue(b.support());
  }

  private boolean differ(Asked a, Asked b) {
    return a.support().hasOtherDetail(b.support())
        || a.statements().stream()
            .anyMatch(s -> b.statements().stream().anyMatch(o -> areListedApart.test(s, o)));
  }

  /** Statements of the same words together, in an order that no copy changes. */
  private static List<Asked> asked(List<Statement> statements) {
    Map<String, List<Statement>> told = new LinkedHashMap<>();
    statements.forEach(s -> told.computeIfAbsent(words(s), k -> new ArrayList<>()).add(s));
    return told.entrySet().stream()
        .map(e -> new Asked(e.getKey(), Support.of(e.getValue().getFirst().core()), e.getValue()))
        .sorted(Comparator.comparing(Asked::words))
        .toList();
  }

  private static String words(Statement statement) {
    View core = statement.core();
    return String.join(" ", View.words(core.claim().text().toLowerCase(Locale.ROOT)))
        + (core.denied() ? " denied" : "");
  }

  private static List<List<Statement>> statements(List<List<Asked>> sides) {
    return sides.stream()
        .map(s -> s.stream().flatMap(a -> a.statements().stream()).toList())
        .toList();
  }

  /**
   * @param areApart whether two cannot stand on one side
   * @param join whether those who are apart from nobody join the side of the most origins
   */
  private List<List<Asked>> parted(
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
      sides.stream().max(Comparator.comparingInt(this::origins)).ifPresent(s -> s.addAll(neutral));
    } else {
      sides.addFirst(neutral);
    }
    return sides;
  }

  private int origins(List<Asked> side) {
    Set<String> origins = new HashSet<>();
    side.forEach(a -> a.statements().forEach(s -> origins.addAll(originsOf.apply(s))));
    return origins.size();
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
