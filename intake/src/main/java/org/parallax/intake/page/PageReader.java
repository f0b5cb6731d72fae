package org.parallax.intake.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.intake.draft.Headline;
import org.parallax.intake.draft.Piece;
import org.parallax.intake.json.Article;
import org.parallax.intake.json.JsonText;

/**
 * Reads an HTML page: what it declares in JSON-LD and in its head, its headline, and the article's
 * body. A live blog gives a report an update.
 */
public final class PageReader {
  private final Limits limits;
  private final JsonText json;

  public PageReader(Limits limits) {
    this.limits = limits;
    this.json = new JsonText(limits);
  }

  public Found read(Capture capture) throws IOException {
    Bytes bytes = capture.content().bytes();
    String html = PageEncoding.text(bytes, capture.contentType());
    Document page =
        Parser.htmlParser()
            .setMaxDepth(limits.nesting())
            .parseInput(html, capture.url().orElse(""));
    LinkedData data = LinkedData.of(page, json);
    About about = PageAbout.of(page, data, capture.url());
    Optional<Article> blog = data.liveBlog();
    if (blog.isPresent()) {
      return LiveBlog.read(blog.get(), about);
    }
    Optional<Headline> headline = PageHeadline.of(page, data).map(Headline::of);
    List<Piece> body = BodyChoice.of(page, html, data);
    return Found.of(new Draft("", bytes, about, headline, withoutHeadline(body, headline)));
  }

  /** The headline is told once: its repetitions that open the body go. */
  static List<Piece> withoutHeadline(List<Piece> body, Optional<Headline> headline) {
    List<Piece> rest = new ArrayList<>(body);
    while (headline.isPresent()
        && !rest.isEmpty()
        && PageHeadline.sameWords(rest.getFirst().text(), headline.get().line())) {
      rest.removeFirst();
    }
    return rest;
  }
}
