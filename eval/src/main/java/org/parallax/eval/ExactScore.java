package org.parallax.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Span;

/** Counts stretches of a part that are exactly right, in the tagged form. */
final class ExactScore {
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  /** Adds one row; {@code found} are stretches of the text by part. */
  void add(TaggedRow row, Map<String, List<Span>> found) {
    for (String part : TaggedRow.PARTS) {
      Set<Span> taken = row.taken(found.getOrDefault(part, List.of()));
      Set<Span> gold = row.labelled(part);
      int[] count = counts.computeIfAbsent(part, p -> new int[3]);
      count[0] += (int) taken.stream().filter(gold::contains).count();
      count[1] += taken.size();
      count[2] += gold.size();
    }
  }

  double precision(String part) {
    int[] count = counts.getOrDefault(part, new int[3]);
    return count[1] == 0 ? 0 : (double) count[0] / count[1];
  }

  double recall(String part) {
    int[] count = counts.getOrDefault(part, new int[3]);
    return count[2] == 0 ? 0 : (double) count[0] / count[2];
  }

  double f1(String part) {
    int[] count = counts.getOrDefault(part, new int[3]);
    int sum = count[1] + count[2];
    return sum == 0 ? 0 : 2.0 * count[0] / sum;
  }
}
