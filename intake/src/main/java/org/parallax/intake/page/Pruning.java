package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.markup.Hidden;
import org.parallax.intake.markup.Markers;
import org.parallax.intake.markup.Passage;
import org.parallax.intake.markup.Passages;

/**
 * Takes out of a page what is not shown and what its names say is no part of the article. Names
 * lie: an element that holds much of the page's prose stays, whatever it is called.
 */
final class Pruning {
  private static final int LEAST_OF_PROSE = 80;
  private static final double MUCH = 0.35;
  private static final double LINKED = 0.25;

  private final Prose prose;
  private final Prose letters;
  private final Prose linked;
  private final double all;

  private Pruning(Element body) {
    List<Passage> passages = Passages.of(body, Hidden::isHidden);
    prose = Prose.of(passages, p -> isProse(p) ? p.length() : 0);
    letters = Prose.of(passages, Passage::length);
    linked = Prose.of(passages, Passage::linked);
    all = prose.in(body);
  }

  private static boolean isProse(Passage passage) {
    return passage.length() >= LEAST_OF_PROSE && passage.linkShare() < 0.4;
  }

  /** Removes these elements from {@code body}. */
  static void prune(Element body) {
    new Pruning(body).below(body);
  }

  private void below(Element element) {
    List<Element> gone = new ArrayList<>();
    for (Element child : element.children()) {
      if (goes(child)) {
        gone.add(child);
      } else {
        below(child);
      }
    }
    gone.forEach(Pruning::remove);
  }

  /** The words on both sides of what goes stay apart. */
  private static void remove(Element element) {
    if (!Blank.isInvisible(element.wholeText())) {
      element.before(" ");
    }
    element.remove();
  }

  private boolean goes(Element element) {
    if (Hidden.isHidden(element) || Markers.isFurniture(element)) {
      return true;
    }
    boolean little = prose.in(element) <= MUCH * all;
    return little
        && (Markers.isBoilerplate(element)
            || (linked.in(element) > LINKED * letters.in(element) && Markers.isLinkBox(element)));
  }
}
