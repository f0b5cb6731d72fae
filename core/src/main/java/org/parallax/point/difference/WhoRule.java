package org.parallax.point.difference;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Filler;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.View;

/**
 * Compares who did it. Only acts that one actor fulfils for one patient can be told wrongly; a part
 * of a body that is named elsewhere ("the navy", "Norland") is no other actor.
 */
final class WhoRule implements PairRule {
  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    Optional<Filler> one = a.filler(Role.AGENT);
    Optional<Filler> two = b.filler(Role.AGENT);
    if (one.isEmpty() || two.isEmpty() || !isOneAct(a, b)) {
      return Optional.empty();
    }
    Slots agents = one.get().against(two.get());
    boolean differs =
        agents == Slots.KIND
            || (agents == Slots.DIFFERENT
                && bothNamed(one, two)
                && Slots.of(a.target(), b.target()) == Slots.SAME);
    if (!differs) {
      return Optional.empty();
    }
    boolean alarm =
        agents == Slots.KIND && a.reach() == b.reach() && Slots.of(a.target(), b.target()).agrees();
    return Optional.of(
        new Difference(
            cell,
            Discrepancy.Type.WHO,
            alarm,
            alarm ? 0.6 : 0.4,
            "who",
            alarm
                ? "Alarm: one act has one actor, and these exclude one another."
                : "No alarm: both may have had a part in it.",
            List.of(held(a, one.get()), held(b, two.get())),
            "who/agent"));
  }

  private static boolean isOneAct(View a, View b) {
    Acts acts = Acts.between(a, b);
    return (acts == Acts.SAME || acts == Acts.RELATED)
        && (Lexicon.isFunctional(a.predicate()) || Lexicon.isFunctional(b.predicate()))
        && mayShareTarget(a, b);
  }

  private static boolean mayShareTarget(View a, View b) {
    Slots targets = Slots.of(a.target(), b.target());
    boolean members = a.reach().isSingle() || b.reach().isSingle();
    return targets.agrees() || targets == Slots.PARTLY || (targets == Slots.UNKNOWN && members);
  }

  /** Whether both are more than a pronoun: an entity, or a noun of some weight. */
  private static boolean bothNamed(Optional<Filler> a, Optional<Filler> b) {
    return isNamed(a.orElseThrow()) && isNamed(b.orElseThrow());
  }

  private static boolean isNamed(Filler filler) {
    return !filler.isPronoun()
        && filler.argument().entity().isPresent()
        && !Lexicon.isStop(filler.argument().head());
  }

  private static Held held(View view, Filler filler) {
    Phrase words = filler.argument().phrase();
    return new Held(view, filler.concept().replaceAll("[=@]", ""), words);
  }
}
