package org.parallax.point;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Join;
import org.parallax.model.StoryClaims;
import org.parallax.point.difference.Comparisons;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Feature;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Kinship;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Terms;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;
import org.parallax.text.Vectors;

/**
 * Judges pairs of claims one by one as the builder of points does, so that it can be measured and
 * explained.
 */
public final class PairJudge {
  private final Map<String, View> views = new LinkedHashMap<>();
  private final Gate gate;
  private final Kinship kinship;
  private final Reasons reasons;

  /** A judge for whom words are as rare as they are among {@code claims}. */
  public PairJudge(List<Claim> claims, Vectors vectors) {
    requireNonNull(vectors, "vectors");
    for (Claim claim : claims) {
      views.putIfAbsent(claim.id(), View.of(views.size(), claim));
    }
    Weights weights = new Weights(List.copyOf(views.values()));
    this.kinship = new Kinship(vectors, weights);
    this.gate = new Gate(weights, kinship);
    this.reasons = new Reasons(gate, weights);
  }

  /**
   * What the gate finds on a pair.
   *
   * @param score how far the claims are one matter, 0 to 1; 0 where a rule keeps them apart
   * @param passes whether they may stand in one point
   * @param forbidden whether a rule keeps them apart, however alike they are
   * @param measures in the order of {@link PairSurvey#names}
   * @param reasons what bears it, the weightiest first, or the rule against it
   */
  public record Judgement(
      double score,
      boolean passes,
      boolean forbidden,
      List<Double> measures,
      List<String> reasons) {
    public Judgement {
      measures = List.copyOf(measures);
      reasons = List.copyOf(reasons);
    }
  }

  /** What the gate finds on two of the claims, by their ids. */
  public Judgement judge(String first, String second) {
    View a = view(first);
    View b = view(second);
    Optional<String> ban = Gate.ban(a, b);
    double score = gate.judge(a, b);
    return new Judgement(
        score,
        score >= Gate.THRESHOLD,
        ban.isPresent(),
        Arrays.stream(gate.measures(a, b)).boxed().toList(),
        ban.map(List::of)
            .orElseGet(() -> gate.grounds(a, b).stream().map(Feature::toString).toList()));
  }

  /** In words why two of the claims, by their ids, stand together or apart. */
  public Join explain(String first, String second, boolean together) {
    return reasons.between(view(first), view(second), together);
  }

  /** The share of the weight of the claims' words that words of the others carry, 0 to 1. */
  public double carried(List<Claim> claims, List<Claim> others) {
    return kinship.carried(words(claims), words(others));
  }

  private List<View.Word> words(List<Claim> claims) {
    return claims.stream().flatMap(c -> view(c.id()).lemmas().stream()).distinct().toList();
  }

  /** What the comparisons within a point find between two claims of {@code story}. */
  public List<Discrepancy> differences(StoryClaims story, String first, String second) {
    Cell cell = new Cell(Optional.empty(), List.of(view(first), view(second)));
    return new Comparisons(Setting.of(story, gate))
        .in(cell).stream().map(d -> d.toDiscrepancy(List.of())).toList();
  }

  /** What two words must have in common to be one term: a concept, a class of events, a stem. */
  public static String concept(String lemma) {
    return Terms.word(lemma);
  }

  private View view(String id) {
    View view = views.get(id);
    if (view == null) {
      throw new IllegalArgumentException("the judge was given no claim " + id);
    }
    return view;
  }
}
