package org.parallax.point.difference;

import java.util.List;
import java.util.Set;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.View;

/**
 * A number of a claim, with what its surroundings say of its scope.
 *
 * @param view the claim
 * @param quantity one of its quantities
 */
record Counted(View view, Quantity quantity) {
  /** Words before a number that point back to a group. */
  private static final Set<String> PART_BEFORE =
      Set.of("these", "those", "the", "his", "her", "their", "its", "latter", "former");

  /** Words before a number that make it the number of those who are left. */
  private static final Set<String> REST_BEFORE =
      Set.of(
          "remaining",
          "other",
          "another",
          "next",
          "first",
          "last",
          "further",
          "additional",
          "second",
          "third",
          "rest",
          "different",
          "separate",
          "latest");

  /** Words behind a number that make it the number of a part. */
  private static final Set<String> PART_BEHIND =
      Set.of("more", "others", "other", "additional", "separate", "different", "further");

  private static final Set<String> OF_WHOM =
      Set.of("the", "them", "those", "these", "whom", "his", "her", "their", "us", "which");

  Held held() {
    return new Held(view, QuantityComparison.value(quantity), quantity.phrase());
  }

  /** Whether the number is one of a part of a group: "the remaining four", "eleven of them". */
  boolean isPart() {
    List<String> behind = behind();
    boolean isTaken =
        behind.size() > 1 && behind.get(0).equals("of") && OF_WHOM.contains(behind.get(1));
    return isRest() || isTaken || isLedBy(PART_BEFORE);
  }

  /** Whether it counts those who are left of a group: "the remaining four", "two others". */
  boolean isRest() {
    return isLedBy(REST_BEFORE)
        || PART_BEHIND.contains(View.words(quantity.phrase().text()).getLast())
        || behind().stream().limit(1).anyMatch(PART_BEHIND::contains);
  }

  private boolean isLedBy(Set<String> words) {
    List<String> before = before();
    return (!before.isEmpty() && words.contains(before.getLast()))
        || words.contains(View.words(quantity.phrase().text()).getFirst());
  }

  /** Whether the number stands in what the predicate itself is about, not in a further phrase. */
  boolean isCentral() {
    Span at = quantity.phrase().span();
    for (Argument argument : view.claim().proposition().arguments()) {
      if (argument.phrase().span().contains(at)) {
        return argument.role() != Role.OBLIQUE && argument.role() != Role.RECIPIENT;
      }
    }
    return view.claim().proposition().arguments().isEmpty();
  }

  private List<String> before() {
    int start = quantity.phrase().span().start() - view.claim().span().start();
    return start <= 0 ? List.of() : View.words(view.claim().text().substring(0, start));
  }

  private List<String> behind() {
    int end = quantity.phrase().span().end() - view.claim().span().start();
    String text = view.claim().text();
    return end < 0 || end >= text.length() ? List.of() : View.words(text.substring(end));
  }
}
