package org.parallax.intake.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parallax.intake.draft.Piece;

/** A piece of HTML that is all text of a report: the content of a feed's item, a body in JSON. */
public final class Fragment {
  private static final int DEEPEST = 256;

  private Fragment() {}

  /** What the fragment shows, block by block. */
  public static List<Piece> pieces(String html) {
    return Passages.of(parse(html).body(), Hidden::isHidden).stream().map(Passage::piece).toList();
  }

  /** The text of a fragment that is one line: a title in a feed, a name in JSON-LD. */
  public static String line(String html) {
    return String.join(" ", pieces(html).stream().map(Piece::text).toList());
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }
}
