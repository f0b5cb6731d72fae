package org.parallax.point.difference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.View;

/** Compares acts that exclude one another: accepted and rejected, opened and closed. */
final class OpposedRule implements PairRule {
  private static final Set<String> STAGES = Set.of("ARREST", "RELEASE", "CHARGE");

  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    boolean oneCase =
        Slots.of(a.target(), b.target()) == Slots.SAME
            && Slots.of(a.filler(Role.AGENT), b.filler(Role.AGENT)) != Slots.DIFFERENT;
    boolean isTold =
        a.claim().proposition().tense() != Proposition.Tense.NONE
            && b.claim().proposition().tense() != Proposition.Tense.NONE;
    boolean areStages = isStage(a) || isStage(b);
    if (Acts.between(a, b) != Acts.OPPOSED
        || areStages
        || !oneCase
        || !isTold
        || a.holdsNot() != b.holdsNot()) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            cell,
            Discrepancy.Type.DETAIL,
            false,
            0.45,
            "what was done",
            "No alarm: the acts exclude one another, but one may have followed the other.",
            List.of(held(a), held(b)),
            "detail/opposed"));
  }

  /** Arrest and release follow one another in any case. */
  private static boolean isStage(View view) {
    return view.act().filter(STAGES::contains).isPresent();
  }

  private static Held held(View view) {
    return new Held(view, view.predicate(), view.claim().phrase());
  }
}
