package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Span;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Scopes;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;
import org.parallax.text.Predicates;

/**
 * Sets an act that one report hedges ("allegedly fired", "may have handled") against another report
 * that tells the same act of the same thing as a fact of its own.
 */
final class HedgedComparison implements StoryComparison {
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i)\\b(?:allegedly|reportedly|apparently|possibly|probably|supposedly|(?:may|might|could)"
              + " have|appears? to (?:have|be)|appeared to (?:have|be)|believed to"
              + " (?:have|be)|thought to (?:have|be)|suspected (?:of|to have)|accused of|seems? to"
              + " have)\\b");

  /** The share of the content words of the shorter claim that both must have. */
  private static final double SHARED = 0.6;

  /** Claims that share fewer words speak of two acts. */
  private static final int FEWEST = 3;

  private static final int MOST = 2;

  /** Words between the hedge and the act. */
  private static final int NEXT = 3;

  /** A pair with how much it shares. */
  private record Pair(View hedged, View fact, double shared) {}

  @Override
  public List<Difference> compare(Told told) {
    List<View> facts = told.feet().stream().filter(HedgedComparison::isFact).toList();
    List<Pair> pairs = new ArrayList<>();
    for (View hedged : told.feet()) {
      if (HEDGE.matcher(hedged.claim().text()).find()) {
        facts.stream()
            .filter(fact -> !fact.report().equals(hedged.report()))
            .map(fact -> new Pair(hedged, fact, shared(hedged, fact)))
            .filter(p -> p.shared() >= SHARED)
            .max(Comparator.comparingDouble(Pair::shared).thenComparing(p -> -p.fact().index()))
            .ifPresent(pairs::add);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.shared()).thenComparing(p -> p.hedged().index()));
    Set<Integer> shown = new HashSet<>();
    return pairs.stream()
        .filter(p -> shown.add(p.fact().index()))
        .limit(MOST)
        .flatMap(p -> difference(p).stream())
        .toList();
  }

  /** Whether the outlet itself tells it, without doubt. */
  private static boolean isFact(View view) {
    return view.claim().attribution().links().isEmpty()
        && view.claim().factuality() == Factuality.CERTAIN
        && view.claim().kind() != Claim.Kind.QUOTE
        && !view.denied()
        && !view.negative()
        && !HEDGE.matcher(view.claim().text()).find();
  }

  private static double shared(View hedged, View fact) {
    boolean isOneAct =
        Acts.between(hedged, fact) == Acts.SAME
            && !hedged.negative()
            && isOfAct(hedged)
            && isOneActor(hedged, fact)
            && Slots.of(hedged.target(), fact.target()) != Slots.DIFFERENT
            && Slots.of(hedged.target(), fact.target()) != Slots.KIND
            && !Scopes.somebodyElse(hedged, fact);
    int common = Weights.common(hedged, fact).size();
    int smaller = Math.min(hedged.terms().size(), fact.terms().size());
    return isOneAct && common >= FEWEST ? (double) common / smaller : 0;
  }

  /** Whether the hedge stands right before the act itself. */
  private static boolean isOfAct(View hedged) {
    Matcher hedge = HEDGE.matcher(hedged.claim().text());
    String act = hedged.predicate().split("_")[0];
    String stem = act.substring(0, Math.max(Math.min(3, act.length()), act.length() - 1));
    return hedge.find()
        && View.words(hedged.claim().text().substring(hedge.end())).stream()
            .limit(NEXT)
            .anyMatch(
                w ->
                    w.startsWith(stem)
                        || (hedged.act().isPresent()
                            && Predicates.shipped().classOf(w).equals(hedged.act())));
  }

  /** Whether the fact names who did it, where the other does. */
  private static boolean isOneActor(View hedged, View fact) {
    boolean isTold = hedged.argument(Role.AGENT).isPresent();
    return isTold == fact.argument(Role.AGENT).isPresent();
  }

  private static Optional<Difference> difference(Pair pair) {
    Matcher hedge = HEDGE.matcher(pair.hedged().claim().text());
    if (!hedge.find()) {
      return Optional.empty();
    }
    Phrase all = pair.hedged().claim().phrase();
    int start = all.span().start() + hedge.start();
    Phrase words =
        new Phrase(new Span(start, all.span().end()), all.text().substring(hedge.start()));
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), List.of(pair.hedged(), pair.fact())),
            Discrepancy.Type.STATUS,
            false,
            0.35,
            Difference.CERTAINTY,
            "No alarm: one report tells as a fact what the other hedges (“" + hedge.group() + "”).",
            List.of(
                new Held(
                    pair.hedged(),
                    "hedged: " + hedge.group().toLowerCase(java.util.Locale.ROOT),
                    words),
                new Held(pair.fact(), "fact", pair.fact().claim().phrase())),
            "status/hedged"));
  }
}
