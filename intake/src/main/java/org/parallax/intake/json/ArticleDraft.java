package org.parallax.intake.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Headline;
import org.parallax.intake.draft.Piece;
import org.parallax.intake.markup.Fragment;

/** Makes a draft of an article in JSON. */
final class ArticleDraft {
  private static final Pattern TAGGED =
      Pattern.compile("(?i)</(?:p|div|li|h[1-6]|blockquote)\\s*>|<br\\s*/?>|<p(?:\\s[^>]*)?>");

  private ArticleDraft() {}

  static Draft of(String record, Bytes bytes, Article article) {
    Optional<Headline> headline = article.headline().map(ArticleDraft::oneLine).map(Headline::of);
    String text = article.body().or(article::description).orElse("");
    return new Draft(record, bytes, article.about(), headline, paragraphs(text));
  }

  private static String oneLine(String headline) {
    return Blank.lines(headline).size() > 1 ? Blank.collapse(headline) : headline;
  }

  /** The paragraphs of a body: by its tags if it has some, else by its line breaks. */
  static List<Piece> paragraphs(String body) {
    if (TAGGED.matcher(body).find()) {
      return Fragment.pieces(body);
    }
    List<Piece> pieces = new ArrayList<>();
    for (String line : Blank.lines(body)) {
      if (!Blank.isInvisible(line)) {
        pieces.add(Piece.paragraph(Blank.strip(line)));
      }
    }
    return pieces;
  }
}
