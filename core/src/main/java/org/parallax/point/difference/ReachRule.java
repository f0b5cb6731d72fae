package org.parallax.point.difference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Filler;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Reach;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.View;

/** Compares of how many of a group something is told: of both, or of one. */
final class ReachRule implements PairRule {
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her");

  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    boolean differs = (isMany(a) && isOne(b)) || (isMany(b) && isOne(a));
    if (!differs
        || !isOneGroup(a, b)
        || !isOneMatter(a, b)
        || isEachOther(a)
        || isEachOther(b)
        || a.holdsNot() != b.holdsNot()) {
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

  /** Whether several are told to do it; "several shots" that somebody hears are none of them. */
  private static boolean isMany(View view) {
    return view.reach().isMany()
        && view.argument(Role.AGENT)
            .or(() -> view.argument(Role.PATIENT))
            .filter(f -> Reach.of(f.phrase().text()) == view.reach())
            .filter(f -> !f.phrase().text().endsWith("which"))
            .isPresent();
  }

  /** Whether the words speak of one member: "one of the crew", or somebody's "he". */
  private static boolean isOne(View view) {
    return (view.reach() == Reach.ONE && !words(view).startsWith("one-"))
        || view.reach() == Reach.OTHER
        || view.argument(Role.AGENT)
            .filter(f -> SINGULAR.contains(f.phrase().text().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private static boolean isEachOther(View view) {
    return words(view).startsWith("each other");
  }

  private static String words(View view) {
    return held(view).phrase().text().toLowerCase(Locale.ROOT);
  }

  /** Whether the members spoken of may be of one group: neither is named as another sort. */
  private static boolean isOneGroup(View a, View b) {
    return groupOf(a).isEmpty() || groupOf(b).isEmpty() || groupOf(a).equals(groupOf(b));
  }

  private static String groupOf(View view) {
    return view.filler(Role.AGENT)
        .filter(f -> Reach.of(f.argument().phrase().text()) == view.reach())
        .or(() -> view.filler(Role.PATIENT))
        .filter(f -> Reach.of(f.argument().phrase().text()) == view.reach())
        .filter(f -> !Lexicon.isStop(f.argument().head()))
        .map(Filler::concept)
        .orElse("");
  }

  private static boolean isOneMatter(View a, View b) {
    Acts acts = Acts.between(a, b);
    return acts == Acts.SAME
        || (acts != Acts.OPPOSED && Gate.quoted(a, b) > 0)
        || (Slots.of(a.target(), b.target()) == Slots.LIKE && acts == Acts.RELATED);
  }

  private static Held held(View view) {
    Phrase words =
        view.argument(Role.AGENT)
            .filter(f -> Reach.of(f.phrase().text()) == view.reach())
            .or(() -> view.argument(Role.PATIENT))
            .map(f -> f.phrase())
            .orElse(view.claim().phrase());
    return new Held(view, view.reach().isMany() ? "several" : "one", words);
  }
}
