package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Line;
import org.parallax.model.Report;
import org.parallax.model.Wording;

/** Sets a line on the page: what is quoted, what is bound and what is ours look different. */
final class Lines {
  private Lines() {}

  /** The words of the line. */
  static void words(Html html, Line line) {
    line.pieces().forEach(piece -> piece(html, piece));
  }

  private static void piece(Html html, Line.Piece piece) {
    switch (piece) {
      case Line.Quoted quoted -> html.text(quoted.text());
      case Line.Bound bound -> html.element("span", bound.text(), "class", "bound");
      case Line.Counted counted -> html.text(counted.text());
      case Line.Fixed fixed -> {
        if (fixed.text().equals(Wording.AGAINST.text())) {
          html.element("span", ";", "class", "unseen").text(" ");
          html.element("span", fixed.text().substring(2).strip(), "class", "against");
          html.text(" ");
        } else if (fixed.text().codePoints().anyMatch(Character::isLetter)) {
          html.element("span", fixed.text(), "class", "ours");
        } else {
          html.text(fixed.text());
        }
      }
    }
  }

  /** The words of the line, with the number of the report behind each side, linked to the claim. */
  static void cited(Html html, Line line, List<Claim> claims, StoryShape shape) {
    List<Claim> open = new ArrayList<>(claims);
    List<Citation> quoted = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      if (piece.text().equals(Wording.AGAINST.text())) {
        marks(html, open, quoted, shape);
      }
      piece(html, piece);
      if (piece instanceof Line.Quoted words) {
        quoted.add(words.citation());
      }
    }
    marks(html, open, quoted, shape);
  }

  private static void marks(Html html, List<Claim> open, List<Citation> quoted, StoryShape shape) {
    for (Claim claim : List.copyOf(open)) {
      if (quoted.stream().anyMatch(c -> isOf(c, claim))) {
        Report report = shape.index().report(claim.report());
        html.open("sup")
            .element(
                "a",
                String.valueOf(shape.number(report)),
                "href",
                "#" + claim.id(),
                "aria-label",
                "in report " + shape.number(report) + ", " + report.outlet().name())
            .close();
        open.remove(claim);
      }
    }
  }

  private static boolean isOf(Citation citation, Claim claim) {
    return citation.report().equals(claim.report())
        && citation.phrase().span().overlaps(claim.span());
  }
}
