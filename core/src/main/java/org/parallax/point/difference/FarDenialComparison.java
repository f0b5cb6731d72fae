package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Proposition;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;

/** Sets a denial against the claim of another report that comes nearest to what it denies. */
final class FarDenialComparison implements StoryComparison {
  private static final double NEAREST = 0.35;

  /** Claims less likely one matter than this do not meet in a denial. */
  private static final double LIKELY = 0.3;

  private static final int MOST = 1;

  @Override
  public List<Difference> compare(Told told) {
    List<Difference> found = new ArrayList<>();
    for (View denial : told.feet()) {
      if (denial.denied() && isStatement(denial) && isAlone(denial, told)) {
        told.feet().stream()
            .filter(v -> isHeld(v, denial))
            .filter(v -> Weights.common(v, denial).size() >= 2)
            .filter(v -> told.weights().cosine(v, denial) >= NEAREST)
            .filter(v -> told.setting().kinship(v, denial) >= LIKELY)
            .sorted(
                Comparator.comparingDouble((View v) -> -told.weights().cosine(v, denial))
                    .thenComparing(View::index))
            .limit(MOST)
            .map(v -> difference(denial, v))
            .reduce(Difference::and)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Whether a whole statement is denied, and not a thing refused ("rejected any deal that ...").
   */
  private static boolean isStatement(View view) {
    return view.claim().kind() != Claim.Kind.BACKGROUND
        && view.claim().proposition().tense() != Proposition.Tense.NONE;
  }

  private static boolean isHeld(View view, View denial) {
    return !view.report().equals(denial.report())
        && isStatement(view)
        && !view.denied()
        && !view.negative()
        && view.claim().factuality() == Factuality.CERTAIN;
  }

  /** Whether its point holds nobody who holds what it denies. */
  private static boolean isAlone(View denial, Told told) {
    return told.feet().stream().noneMatch(v -> !v.denied() && told.sharePoint(v, denial));
  }

  private static Difference difference(View denial, View held) {
    return new Difference(
        new Cell(Optional.empty(), List.of(denial, held)),
        Discrepancy.Type.DENIAL,
        false,
        0.45,
        "whether it is so",
        "No alarm: what is denied here may be more than what is held there.",
        List.of(
            new Held(denial, "denied", denial.claim().phrase()),
            new Held(held, "held", held.claim().phrase())),
        "denial/far");
  }
}
