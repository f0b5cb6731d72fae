package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/**
 * Sets what a report tells of all of a group against what it tells of one: all have it, one has
 * none.
 */
final class AllAndNoneComparison implements StoryComparison {
  private static final Set<String> HAVING = Set.of("POSSESS", "GIVE", "RECEIVE", "LACK");
  private static final Set<String> ALL_OF = Set.of("they", "both", "all", "the", "these", "those");

  @Override
  public List<Difference> compare(Told told) {
    List<Difference> found = new ArrayList<>();
    for (View none : told.feet()) {
      if (none.negative() && none.reach().isSingle() && isHaving(none)) {
        for (View all : told.feet()) {
          if (all.report().equals(none.report()) && contradicts(all, none)) {
            found.add(difference(all, none));
          }
        }
      }
    }
    return found;
  }

  private static boolean contradicts(View all, View none) {
    return !all.negative()
        && !all.sharesSentence(none)
        && isHaving(all)
        && isOfAll(all)
        && none.target()
            .filter(t -> all.target().filter(o -> o.concepts().contains(t.concept())).isPresent())
            .isPresent();
  }

  private static boolean isHaving(View view) {
    return view.act().filter(HAVING::contains).isPresent() || view.predicate().equals("have");
  }

  private static boolean isOfAll(View view) {
    Optional<Argument> owner = view.argument(Role.RECIPIENT).or(() -> view.argument(Role.AGENT));
    return owner
        .map(a -> View.words(a.phrase().text()))
        .filter(w -> !w.isEmpty() && ALL_OF.contains(w.getFirst()))
        .filter(w -> w.getFirst().length() > 3 || w.getLast().endsWith("s"))
        .isPresent();
  }

  private static Difference difference(View all, View none) {
    return new Difference(
        new Cell(Optional.empty(), List.of(all, none)),
        Discrepancy.Type.INTERNAL,
        true,
        0.5,
        "whether all have it",
        "Alarm: one report tells it of all, and that one has none.",
        List.of(
            new Held(all, "all", all.claim().phrase()),
            new Held(none, "one none", none.claim().phrase())),
        "internal/all-and-none");
  }
}
