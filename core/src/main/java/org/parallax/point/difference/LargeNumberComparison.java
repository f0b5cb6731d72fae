package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.model.Quantity;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;
import org.parallax.quantity.Comparison.Verdict;
import org.parallax.quantity.QuantityComparator;

/**
 * Compares large numbers of one thing across a story: how many a force, a crowd or a loss is said
 * to be, told in passing in claims of different matters.
 */
final class LargeNumberComparison implements StoryComparison {
  private static final QuantityComparator COMPARATOR = new QuantityComparator();
  private static final double LARGE = 100;
  private static final double FACTOR = 3;

  private record Counted(View view, Quantity quantity) {
    Held held() {
      return new Held(view, QuantityComparison.value(quantity), quantity.phrase());
    }
  }

  @Override
  public List<Difference> compare(Told told) {
    Map<String, List<Counted>> things = new LinkedHashMap<>();
    for (View view : told.feet()) {
      for (Quantity quantity : view.claim().quantities()) {
        if (quantity.kind() == Quantity.Kind.COUNT && quantity.stated() >= LARGE) {
          things
              .computeIfAbsent(Lexicon.concept(quantity.unit()), k -> new ArrayList<>())
              .add(new Counted(view, quantity));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    things.forEach((thing, counted) -> of(thing, counted, told).ifPresent(found::add));
    return found;
  }

  private static Optional<Difference> of(String thing, List<Counted> counted, Told told) {
    List<Held> values = new ArrayList<>();
    for (Counted a : counted) {
      for (Counted b : counted) {
        if (a.view().index() < b.view().index() && differ(a, b, told)) {
          values.add(a.held());
          values.add(b.held());
        }
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<View> views = values.stream().map(Held::view).distinct().toList();
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), views),
            Discrepancy.Type.ESTIMATE,
            false,
            0.4,
            "how many (" + thing.replaceAll("[=@]", "") + ")",
            "No alarm: estimates of several sources spread, and may count other groups.",
            values,
            "number/across"));
  }

  private static boolean differ(Counted a, Counted b, Told told) {
    double low = Math.min(a.quantity().stated(), b.quantity().stated());
    double high = Math.max(a.quantity().stated(), b.quantity().stated());
    Verdict verdict = COMPARATOR.compare(a.quantity(), b.quantity()).verdict();
    return !a.view().report().equals(b.view().report())
        && !told.sharePoint(a.view(), b.view())
        && a.quantity().wording() != Quantity.Wording.VAGUE
        && b.quantity().wording() != Quantity.Wording.VAGUE
        && !isSummed(a, b, told)
        && !isSummed(b, a, told)
        && low != high
        && high <= FACTOR * low
        && (verdict != Verdict.INCOMPARABLE || isAlike(a, b))
        && shareCountry(a.view(), b.view());
  }

  /** Whether the whole of one is told in parts by the sentence of the other. */
  private static boolean isSummed(Counted part, Counted whole, Told told) {
    return new org.parallax.point.difference.Counted(part.view(), part.quantity())
        .isSummandOf(whole.quantity().stated(), told.setting().inSentence(part.view()));
  }

  /** Whether one scope holds the other: "troops" and "elite troops". */
  private static boolean isAlike(Counted a, Counted b) {
    List<String> one = a.quantity().scope();
    List<String> two = b.quantity().scope();
    return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
  }

  private static boolean shareCountry(View a, View b) {
    List<String> shared =
        Weights.common(a, b).stream()
            .filter(t -> t.startsWith("country "))
            .collect(Collectors.toList());
    return !shared.isEmpty();
  }
}
