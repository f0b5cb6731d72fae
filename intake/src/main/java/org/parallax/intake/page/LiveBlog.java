package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.intake.draft.Headline;
import org.parallax.intake.draft.Piece;
import org.parallax.intake.json.Article;
import org.parallax.intake.markup.Fragment;
import org.parallax.model.Published;

/**
 * A page of dated updates, each a report with its own time. The archive keeps each update's object;
 * what an update does not declare is the page's, but never its time.
 */
final class LiveBlog {
  private LiveBlog() {}

  static Found read(Article blog, About page) {
    Found.Collector found = new Found.Collector();
    About known =
        new About(
            page.url(),
            page.outlet(),
            new Published.Unknown(),
            new Published.Unknown(),
            List.of(),
            page.credits(),
            page.language());
    List<Article> updates = blog.updates();
    for (int i = 0; i < updates.size(); i++) {
      Article update = updates.get(i);
      Optional<Headline> headline =
          update.headline().map(Fragment::line).filter(t -> !t.isEmpty()).map(Headline::of);
      List<Piece> body = update.body().map(LiveBlog::pieces).orElse(List.of());
      Draft draft =
          new Draft(
              Draft.nth(i + 1),
              Bytes.utf8(update.node().toString()),
              update.about().or(known),
              headline,
              PageReader.withoutHeadline(body, headline));
      if (!draft.isEmpty()) {
        found.add(draft);
      }
    }
    return found.found();
  }

  /** By its tags, else by its line breaks. */
  private static List<Piece> pieces(String body) {
    if (body.indexOf('<') >= 0) {
      return Fragment.pieces(body);
    }
    return Blank.lines(LinkedData.unescaped(body)).stream()
        .filter(line -> !Blank.isInvisible(line))
        .map(line -> Piece.paragraph(Blank.strip(line)))
        .toList();
  }
}
