package org.parallax.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Stance;
import org.parallax.point.Difference.Held;

/** Sets reports that state something as a fact against those that attribute or hedge it. */
final class StatusComparison implements Comparison {
  private enum Status {
    FACT,
    ATTRIBUTED,
    HEDGED
  }

  private static final double LIKE_ENOUGH = 0.6;
  private static final double ALIKE = 0.4;
  private static final double SURE = 0.7;

  private final Setting setting;

  StatusComparison(Setting setting) {
    this.setting = setting;
  }

  @Override
  public List<Difference> compare(Cell cell) {
    Map<String, View> feet = new LinkedHashMap<>();
    for (View view :
        cell.views().stream().filter(v -> !setting.telling().contains(v.claim().id())).toList()) {
      feet.merge(view.report(), view, StatusComparison::deeper);
    }
    List<View> views = List.copyOf(feet.values());
    boolean fact = views.stream().anyMatch(v -> status(v) == Status.FACT);
    boolean hedged = views.stream().anyMatch(v -> status(v) == Status.HEDGED);
    if (!fact || !hedged || !isOneThing(views)) {
      return List.of();
    }
    List<Held> values =
        views.stream()
            .filter(v -> status(v) != Status.ATTRIBUTED)
            .map(
                v ->
                    new Held(
                        v, status(v).name().toLowerCase(java.util.Locale.ROOT), v.claim().phrase()))
            .toList();
    return List.of(
        new Difference(
            cell,
            Discrepancy.Type.STATUS,
            false,
            0.25,
            "how certain",
            "No alarm: one report states as a fact what another attributes or hedges.",
            values,
            "status/fact"));
  }

  private static View deeper(View a, View b) {
    return b.claim().attribution().links().size() > a.claim().attribution().links().size() ? b : a;
  }

  /** Whether they tell so much the same that their certainty can be compared. */
  private boolean isOneThing(List<View> views) {
    View fact = views.stream().filter(v -> status(v) == Status.FACT).findFirst().orElseThrow();
    View hedged = views.stream().filter(v -> status(v) == Status.HEDGED).findFirst().orElseThrow();
    int larger = Math.max(fact.terms().size(), hedged.terms().size());
    int smaller = Math.min(fact.terms().size(), hedged.terms().size());
    return setting.kinship(fact, hedged) >= SURE
        && Acts.between(fact, hedged) == Acts.SAME
        && smaller > 0
        && Weights.common(fact, hedged).size() >= LIKE_ENOUGH * smaller
        && Weights.common(fact, hedged).size() >= ALIKE * larger;
  }

  private static Status status(View view) {
    if (view.claim().factuality() != Factuality.CERTAIN || view.hasStance(Stance.CLAIM)) {
      return Status.HEDGED;
    }
    return view.claim().attribution().links().isEmpty() ? Status.FACT : Status.ATTRIBUTED;
  }
}
