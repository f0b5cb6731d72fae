package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.markup.Hidden;
import org.parallax.intake.markup.Markers;
import org.parallax.intake.markup.Passage;
import org.parallax.intake.markup.Passages;
import org.parallax.model.Block;

/**
 * Finds the article's body among a page's elements: the one whose names say so, if it holds enough
 * of the page's prose; else the smallest one that holds most of it.
 */
final class Body {
  private static final Set<String> HOLDERS =
      Set.of("article", "div", "main", "section", "td", "body", "blockquote", "span", "form", "li");
  private static final int ENOUGH = 250;
  private static final double SHARE_OF_THE_MARKED = 0.4;
  private static final double SHARE_OF_THE_SMALLEST = 0.8;

  private Body() {}

  /** The passages of the article, in the order of the page; empty where there is none. */
  static List<Passage> of(Document page) {
    Element body = page.body();
    List<Passage> all = passages(body);
    Element scored = smallest(body, all);
    List<Passage> best = Trimming.of(passages(scored));
    for (int step = 0; step < Markers.steps(); step++) {
      List<Passage> marked = marked(body, step);
      int length = prose(marked);
      if (length >= ENOUGH && length >= SHARE_OF_THE_MARKED * prose(best)) {
        return marked;
      }
    }
    return best;
  }

  /** What the elements of that step hold: the best one, and its siblings of the same names. */
  private static List<Passage> marked(Element body, int step) {
    List<Element> candidates = new ArrayList<>();
    for (Element element : body.select("*")) {
      if (HOLDERS.contains(element.normalName())
          && Markers.holdsArticle(element, step)
          && !isLeftOut(element)) {
        candidates.add(element);
      }
    }
    List<Passage> best = List.of();
    for (Element candidate : candidates) {
      List<Passage> passages = Trimming.of(passages(candidate));
      if (prose(passages) > prose(best) * 1.2) {
        best = passages;
      }
    }
    return best;
  }

  private static boolean isLeftOut(Element element) {
    for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
      if (left(at)) {
        return true;
      }
    }
    return false;
  }

  private static List<Passage> passages(Element element) {
    return Passages.of(element, Body::left);
  }

  private static boolean left(Element element) {
    return Hidden.isHidden(element) || Markers.isBoilerplate(element);
  }

  /** The characters of prose: of paragraphs that are not mostly links. */
  static int prose(List<Passage> passages) {
    return passages.stream().filter(p -> p.linkShare() < 0.5).mapToInt(Passage::length).sum();
  }

  private static Element smallest(Element body, List<Passage> passages) {
    // An element equals only itself.
    Map<Element, Double> held = new HashMap<>();
    for (Passage passage : passages) {
      double score = score(passage);
      for (Element at = passage.owner(); at != null && score > 0; at = at.parent()) {
        held.merge(at, score, Double::sum);
      }
    }
    Element smallest = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      smallest = next.get();
      double enough = SHARE_OF_THE_SMALLEST * held.getOrDefault(smallest, 0.0);
      next =
          smallest.children().stream()
              .filter(child -> enough > 0 && held.getOrDefault(child, 0.0) >= enough)
              .filter(Element::isBlock)
              .findFirst();
    }
    return HOLDERS.contains(smallest.normalName()) || smallest.parent() == null
        ? smallest
        : smallest.parent();
  }

  private static double score(Passage passage) {
    if (passage.length() < 25 || passage.piece().kind() == Block.Kind.CAPTION) {
      return 0;
    }
    String text = passage.piece().text();
    long commas = text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
    boolean sentence = text.matches("(?s).*[.!?。…][\"”’'»)]*$");
    double unlinked = 1 - passage.linkShare();
    return (1 + 0.25 * commas + text.length() / 100.0 + (sentence ? 1 : 0)) * unlinked * unlinked;
  }
}
