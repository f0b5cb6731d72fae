package org.parallax.point;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.Join;
import org.parallax.text.Vectors;

/** Says of any two claims of a story why they stand in one point, or why they do not. */
public final class PairExplainer {
  private final List<View> views = new ArrayList<>();
  private final Reasons reasons;

  /** Explains with all the claims of one story: how rare a word is hangs on them. */
  public PairExplainer(List<Claim> story, Vectors vectors) {
    requireNonNull(vectors, "vectors");
    for (Claim claim : story) {
      views.add(View.of(views.size(), claim));
    }
    Weights weights = new Weights(views);
    reasons = new Reasons(new Gate(weights, new Kinship(vectors, weights)), weights);
  }

  /**
   * Why the claims with these ids stand together, or apart.
   *
   * @throws IllegalArgumentException where one of them is no claim of the story
   */
  public Join explain(String first, String second, boolean together) {
    return reasons.between(view(first), view(second), together);
  }

  private View view(String id) {
    return views.stream()
        .filter(v -> v.claim().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no claim of the story: " + id));
  }
}
