package org.parallax.point;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Claim;
import org.parallax.point.pair.Feature;
import org.parallax.point.pair.View;
import org.parallax.text.Vectors;

/**
 * All pairs of a story's claims that are worth judging, with their measures: what a judge learns.
 */
public final class PairSurvey {
  private PairSurvey() {}

  /**
   * A pair of claims.
   *
   * @param first id of the one that stands earlier among the story's claims
   * @param second id of the other
   * @param forbidden whether a rule keeps them apart, whatever the measures
   * @param measures in the order of {@link #names}
   */
  public record Pair(String first, String second, boolean forbidden, List<Double> measures) {
    public Pair {
      measures = List.copyOf(measures);
    }
  }

  /** The names of the measures. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      names.add(feature.name());
    }
    return names;
  }

  /** The pairs of the innermost levels of {@code claims}, in order. */
  public static List<Pair> of(List<Claim> claims, Vectors vectors) {
    List<View> views = new ArrayList<>();
    for (Claim claim : claims) {
      views.add(View.of(views.size(), claim));
    }
    return new Grouping(views, vectors).survey();
  }
}
