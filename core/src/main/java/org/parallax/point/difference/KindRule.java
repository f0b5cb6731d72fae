package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Filler;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Scopes;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.View;

/**
 * Compares things of one kind that exclude one another: a village and a town, a hand and a leg, a
 * cell and a hospital.
 */
final class KindRule implements PairRule {
  private static final String FACILITY = "facility";
  private static final String FAMILY = "family";

  /** Kinds that typed slots of the story compare, by person and by event. */
  private static final Set<String> SLOTS =
      Set.of("body", "condition", "weapon", "vehicle", "colour", "time-of-day", "season");

  /** A word of a kind within a claim. */
  private record Found(Lexicon.Member member, Argument argument) {}

  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    if (Scopes.somebodyElse(a, b)) {
      return Optional.empty();
    }
    for (Found one : found(a)) {
      for (Found two : found(b)) {
        if (isApart(one, two, a, b)) {
          return Optional.of(difference(cell, a, b, one, two));
        }
      }
    }
    return Optional.empty();
  }

  /** The other claim names no member of the kind that this one names, and the other way round. */
  private static boolean isApart(Found one, Found two, View a, View b) {
    boolean isElsewhere = Acts.between(a, b) != Acts.SAME;
    return !isElsewhere
        && one.member().kind().equals(two.member().kind())
        && one.argument().role() == two.argument().role()
        && one.argument().preposition().equals(two.argument().preposition())
        && !names(b, one.member())
        && !names(a, two.member());
  }

  private static boolean names(View view, Lexicon.Member member) {
    return View.words(view.claim().text()).stream()
        .flatMap(w -> Lexicon.kindsOfWord(w).stream())
        .anyMatch(m -> m.kind().equals(member.kind()) && m.name().equals(member.name()));
  }

  private static List<Found> found(View view) {
    List<Found> found = new ArrayList<>();
    for (Argument argument : view.claim().proposition().arguments()) {
      for (Lexicon.Member member : Filler.of(argument).kinds()) {
        if (!SLOTS.contains(member.kind()) && isValue(argument, member)) {
          found.add(new Found(member, argument));
        }
      }
    }
    return found;
  }

  /** Two relatives to whom things happen are two people; who is said to be one has one relation. */
  private static boolean isValue(Argument argument, Lexicon.Member member) {
    return member.kind().equals(FAMILY)
        ? argument.role() == Role.ATTRIBUTE
        : argument.role() != Role.AGENT;
  }

  private static Difference difference(Cell cell, View a, View b, Found one, Found two) {
    boolean place = one.member().kind().equals(FACILITY);
    boolean alarm =
        one.member().weight() >= 0.5
            && a.reach() == b.reach()
            && Acts.between(a, b) == Acts.SAME
            && Slots.of(a.target(), b.target()) == Slots.SAME;
    return new Difference(
        cell,
        place ? Discrepancy.Type.PLACE : Discrepancy.Type.DETAIL,
        alarm,
        one.member().weight(),
        place ? "where" : one.member().kind(),
        alarm
            ? "Alarm: these exclude one another in one slot."
            : "No alarm: the words differ, both may be meant loosely or of other things.",
        List.of(held(a, one), held(b, two)),
        "detail/" + one.member().kind());
  }

  private static Held held(View view, Found found) {
    return new Held(view, found.member().name(), found.argument().phrase());
  }
}
