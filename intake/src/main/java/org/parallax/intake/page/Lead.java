package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.parallax.intake.markup.Markers;
import org.parallax.intake.markup.Passage;
import org.parallax.intake.markup.Passages;

/**
 * The first paragraph of an article that stands outside the element of its body: between the
 * headline and the body, or in an element whose name says that it is the lead.
 */
final class Lead {
  private static final int SHORTEST = 50;
  private static final int MOST_STEPS_UP = 5;

  private Lead() {}

  /** The passages of {@code body} with those of the lead before them. */
  static List<Passage> before(Element body, List<Passage> passages) {
    List<Passage> lead = lead(body);
    List<Passage> all = new ArrayList<>(lead);
    for (Passage passage : passages) {
      if (lead.stream().noneMatch(l -> l.piece().text().equals(passage.piece().text()))) {
        all.add(passage);
      }
    }
    return all;
  }

  private static List<Passage> lead(Element body) {
    if (!body.select("h1").isEmpty()) {
      return List.of();
    }
    List<Passage> between = new ArrayList<>();
    Element at = body;
    for (int step = 0; step < MOST_STEPS_UP; step++) {
      Element parent = at.parent();
      if (parent == null || parent.normalName().equals("html")) {
        break;
      }
      List<Passage> level = new ArrayList<>();
      boolean headline = false;
      for (Element sibling : parent.children()) {
        if (sibling.equals(at)) {
          break;
        }
        if (!sibling.select("h1").isEmpty()) {
          headline = true;
          level.clear();
        }
        level.addAll(prose(sibling));
      }
      between.addAll(0, level);
      if (headline) {
        return between;
      }
      at = parent;
    }
    return between.stream().filter(p -> isNamedLead(p.owner())).toList();
  }

  private static boolean isNamedLead(Element owner) {
    return Markers.isLead(owner) || (owner.parent() != null && Markers.isLead(owner.parent()));
  }

  private static List<Passage> prose(Element element) {
    return Passages.of(element, e -> e.normalName().equals("h1")).stream()
        .filter(p -> p.length() >= SHORTEST && p.linkShare() < 0.3)
        .filter(p -> p.piece().text().matches("(?s).*[.!?…:][\"”’'»)\\]]*"))
        .toList();
  }
}
