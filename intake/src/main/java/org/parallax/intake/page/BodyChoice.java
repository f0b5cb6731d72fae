package org.parallax.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.Piece;
import org.parallax.intake.markup.Fragment;
import org.parallax.intake.markup.Passage;

/**
 * Chooses among the bodies that different methods see on a page: the elements that hold the
 * article, what Readability keeps, the body in JSON-LD. The elements win where they hold enough,
 * since only they show what is a subhead and what a list.
 */
final class BodyChoice {
  private static final int ENOUGH = 250;
  private static final int MOST_ELEMENTS = 10_000;
  private static final int DEEPEST = 60;
  private static final double MUCH_LONGER = 2.0;
  private static final double SAME = 0.7;

  private BodyChoice() {}

  static List<Piece> of(Document page, String html, LinkedData data) {
    boolean modest = isModest(page);
    List<Passage> passages = Body.of(page);
    List<Piece> shown = passages.stream().map(Passage::piece).toList();
    Optional<List<Piece>> declared = declared(data);
    if (declared.isPresent()) {
      List<Piece> body = declared.get();
      boolean same = likeness(body, shown) >= SAME;
      boolean longer = length(body) > MUCH_LONGER * length(shown);
      if (longer || (same && length(shown) > MUCH_LONGER * length(body))) {
        return body;
      }
    }
    if (length(shown) >= ENOUGH || !modest) {
      return shown;
    }
    List<Piece> readable = readable(html);
    return length(readable) > MUCH_LONGER * length(shown) ? readable : shown;
  }

  /** Whether a method whose effort grows with the square of the page may look at it. */
  private static boolean isModest(Document page) {
    List<Element> elements = page.getAllElements();
    return elements.size() <= MOST_ELEMENTS
        && elements.stream().allMatch(element -> element.parents().size() <= DEEPEST);
  }

  private static Optional<List<Piece>> declared(LinkedData data) {
    return data.article()
        .flatMap(a -> a.body())
        .map(LinkedData::unescaped)
        .map(text -> text.indexOf('<') >= 0 ? Fragment.pieces(text) : lines(text))
        .filter(pieces -> length(pieces) >= ENOUGH);
  }

  private static List<Piece> lines(String text) {
    return Blank.lines(text).stream()
        .filter(line -> !Blank.isInvisible(line))
        .map(line -> Piece.paragraph(Blank.strip(line)))
        .toList();
  }

  private static List<Piece> readable(String html) {
    Article article = new Readability4J("http://localhost/", html).parse();
    String content = article.getContent();
    return content == null ? List.of() : Fragment.pieces(content);
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream().mapToInt(p -> p.text().length()).sum();
  }

  /** The share of words that two bodies have in common. */
  private static double likeness(List<Piece> one, List<Piece> other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    long common = a.stream().filter(b::contains).count();
    return common / (double) Math.max(1, a.size() + b.size() - common);
  }

  private static Set<String> words(List<Piece> pieces) {
    Set<String> words = new HashSet<>();
    for (Piece piece : pieces) {
      words.addAll(List.of(piece.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
    return words;
  }
}
