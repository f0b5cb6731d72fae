package org.parallax.point;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition.Role;
import org.parallax.point.Difference.Held;

/** Compares of how many of a group something is told: of both, or of one. */
final class ReachRule implements PairRule {
  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    boolean differs =
        (a.reach() == Reach.ALL && b.reach().isSingle())
            || (b.reach() == Reach.ALL && a.reach().isSingle());
    if (!differs || Acts.between(a, b) != Acts.SAME || a.holdsNot() != b.holdsNot()) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            cell,
            Discrepancy.Type.SCOPE,
            false,
            0.35,
            "of how many",
            "No alarm: what is told of one may hold of all.",
            List.of(held(a), held(b)),
            "scope/reach"));
  }

  private static Held held(View view) {
    Phrase words =
        view.argument(Role.AGENT)
            .filter(f -> Reach.of(f.phrase().text()) == view.reach())
            .or(() -> view.argument(Role.PATIENT))
            .map(f -> f.phrase())
            .orElse(view.claim().phrase());
    return new Held(view, view.reach() == Reach.ALL ? "all" : "one", words);
  }
}
