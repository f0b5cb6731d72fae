package org.parallax.point.pair;

import java.util.List;
import java.util.Map;

/**
 * A story with its claims grouped into points.
 *
 * @param views all claims, in the order of the story's claims
 * @param feet the innermost claims, in the order of the story's claims
 * @param pointOf id of the point of each claim, by the claim's index
 * @param setting what is known of the story
 * @param weights of its terms
 * @param pairs indices of claims that share rare words
 */
public record Told(
    List<View> views,
    List<View> feet,
    Map<Integer, String> pointOf,
    Setting setting,
    Weights weights,
    List<int[]> pairs) {
  public boolean sharePoint(View a, View b) {
    return pointOf.getOrDefault(a.index(), "a").equals(pointOf.getOrDefault(b.index(), "b"));
  }
}
