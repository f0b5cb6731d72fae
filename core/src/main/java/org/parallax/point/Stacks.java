package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.point.pair.View;

/**
 * Puts the levels of one nested statement together: "the guard said a sailor claimed he was sent"
 * and "he was sent" are one matter, which the innermost level tells.
 */
final class Stacks {
  /** Classes of predicates whose matter is what is said, thought or shown. */
  private static final Set<String> TELLING =
      Set.of(
          "SAY",
          "BELIEVE",
          "DENY",
          "ADMIT",
          "ACCUSE",
          "WARN",
          "THREATEN",
          "KNOW",
          "ASK",
          "ORDER",
          "THINK_PLAN",
          "SHOW",
          "PROVE",
          "CALL",
          "PRAISE",
          "PUBLISH",
          "ANSWER",
          "IDENTIFY");

  private Stacks() {}

  /** Claims that tell one matter by their nesting, innermost first; every claim stands in one. */
  static List<List<View>> of(List<View> views) {
    Map<Integer, Integer> inner = new HashMap<>();
    for (List<View> sentence : sentences(views)) {
      for (View view : sentence) {
        next(view, sentence).ifPresent(n -> inner.put(view.index(), n.index()));
      }
    }
    Map<Integer, List<View>> stacks = new LinkedHashMap<>();
    for (View view : views) {
      stacks.computeIfAbsent(foot(view.index(), inner), k -> new ArrayList<>()).add(view);
    }
    return stacks.values().stream().map(Stacks::innermostFirst).toList();
  }

  /** Where the innermost level is denied, the outer levels tell of that denial. */
  private static List<View> innermostFirst(List<View> stack) {
    List<View> sorted =
        stack.stream()
            .sorted(
                Comparator.comparing((View v) -> -v.claim().attribution().links().size())
                    .thenComparing(View::index))
            .toList();
    return sorted.getFirst().denied() ? sorted.stream().map(View::asDenial).toList() : sorted;
  }

  /** The claim that tells the most of what {@code view} holds, one level or more deeper. */
  private static Optional<View> next(View view, List<View> sentence) {
    return sentence.stream()
        .filter(view::holds)
        .filter(inner -> tells(view, inner))
        .min(
            Comparator.comparing((View v) -> v.claim().attribution().links().size())
                .thenComparing(v -> -v.claim().span().length())
                .thenComparing(View::index));
  }

  /**
   * Whether the outer claim says no more than that somebody tells, thinks or shows the inner one.
   */
  private static boolean tells(View outer, View inner) {
    return outer.act().filter(TELLING::contains).isPresent()
        || inner.claim().span().length() * 2 >= outer.claim().span().length();
  }

  private static int foot(int index, Map<Integer, Integer> inner) {
    int at = index;
    while (inner.containsKey(at)) {
      at = inner.get(at);
    }
    return at;
  }

  private static Iterable<List<View>> sentences(List<View> views) {
    Map<String, List<View>> sentences = new LinkedHashMap<>();
    for (View view : views) {
      sentences.computeIfAbsent(view.report() + view.sentence(), k -> new ArrayList<>()).add(view);
    }
    return sentences.values();
  }
}
