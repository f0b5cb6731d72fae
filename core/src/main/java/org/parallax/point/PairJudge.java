package org.parallax.point;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.text.Vectors;

/** Judges pairs of claims one by one as the builder of points does, so that it can be measured. */
public final class PairJudge {
  private final Map<String, View> views = new LinkedHashMap<>();
  private final Gate gate;

  /** A judge for whom words are as rare as they are among {@code claims}. */
  public PairJudge(List<Claim> claims, Vectors vectors) {
    requireNonNull(vectors, "vectors");
    for (Claim claim : claims) {
      views.putIfAbsent(claim.id(), View.of(views.size(), claim));
    }
    Weights weights = new Weights(List.copyOf(views.values()));
    this.gate = new Gate(weights, new Kinship(vectors, weights));
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
    Gate.Verdict verdict = gate.judge(a, b);
    return new Judgement(
        verdict.score(),
        verdict.passes(),
        gate.forbids(a, b),
        Arrays.stream(gate.measures(a, b)).boxed().toList(),
        verdict.reasons());
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
