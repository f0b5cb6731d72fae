package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。…][\"”’'»)]*$");
  private static final int ENOUGH = 250;
  private static final double SHARE_OF_THE_MARKED = 0.4;
  private static final double SHARE_OF_THE_INNER = 0.95;
  private static final double MORE_THAN_THE_FIRST = 1.2;
  private static final double SHARE_OF_THE_SMALLEST = 0.8;

  private Body() {}

  /** The passages of the article, in the order of the page; empty where there is none. */
  static List<Passage> of(Document page) {
    Element body = page.body();
    Pruning.prune(body);
    List<Passage> all = passages(body);
    Element scored = smallest(body, Prose.of(all, Body::score));
    Prose prose = Prose.of(all, p -> isProse(p) ? p.length() : 0);
    int most = prose(Trimming.of(passages(scored)));
    for (int step = 0; step < Markers.steps(); step++) {
      Optional<Element> marked = marked(body, step, prose);
      int length = marked.map(element -> prose(Trimming.of(passages(element)))).orElse(0);
      if (length >= ENOUGH && length >= SHARE_OF_THE_MARKED * most) {
        return Trimming.of(Lead.before(marked.get(), passages(marked.get())));
      }
    }
    return Trimming.of(Lead.before(scored, passages(scored)));
  }

  /** The element of that step that holds the most prose; of nested ones the inner one. */
  private static Optional<Element> marked(Element body, int step, Prose prose) {
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (Element element : body.select("*")) {
      double length = prose.in(element);
      if (length > most * SHARE_OF_THE_INNER
          && HOLDERS.contains(element.normalName())
          && Markers.holdsArticle(element, step)) {
        boolean inside = best.isPresent() && element.parents().contains(best.get());
        if (inside || length > MORE_THAN_THE_FIRST * most) {
          best = Optional.of(element);
          most = length;
        }
      }
    }
    return best;
  }

  private static List<Passage> passages(Element element) {
    return Passages.of(element, e -> false);
  }

  /** The characters of prose: of paragraphs that are not mostly links. */
  private static int prose(List<Passage> passages) {
    return passages.stream().filter(Body::isProse).mapToInt(Passage::length).sum();
  }

  private static boolean isProse(Passage passage) {
    return passage.linkShare() < 0.5;
  }

  private static Element smallest(Element body, Prose scores) {
    Element smallest = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      smallest = next.get();
      double enough = SHARE_OF_THE_SMALLEST * scores.in(smallest);
      next =
          smallest.children().stream()
              .filter(child -> enough > 0 && scores.in(child) >= enough)
              .filter(Element::isBlock)
              .findFirst();
    }
    Element parent = smallest.parent();
    return HOLDERS.contains(smallest.normalName()) || parent == null ? smallest : parent;
  }

  private static double score(Passage passage) {
    if (passage.length() < 25 || passage.piece().kind() == Block.Kind.CAPTION) {
      return 0;
    }
    String text = passage.piece().text();
    long commas = text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
    boolean sentence = SENTENCE_END.matcher(text).find();
    double unlinked = 1 - passage.linkShare();
    return (1 + 0.25 * commas + text.length() / 100.0 + (sentence ? 1 : 0)) * unlinked * unlinked;
  }
}
