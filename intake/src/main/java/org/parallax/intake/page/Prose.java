package org.parallax.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.parallax.intake.markup.Passage;

/** How much of something each element of a page holds, with all that is in it. */
final class Prose {
  /** An element equals only itself. */
  private final Map<Element, Double> held = new HashMap<>();

  private Prose() {}

  /** Sums {@code weight} over the passages in each element. */
  static Prose of(List<Passage> passages, ToDoubleFunction<Passage> weight) {
    Prose prose = new Prose();
    for (Passage passage : passages) {
      double amount = weight.applyAsDouble(passage);
      for (Element at = passage.owner(); at != null && amount > 0; at = at.parent()) {
        prose.held.merge(at, amount, Double::sum);
      }
    }
    return prose;
  }

  /** What {@code element} holds; 0 where it holds nothing. */
  double in(Element element) {
    return held.getOrDefault(element, 0.0);
  }
}
