package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.intake.markup.Passage;
import org.parallax.model.Block;

/** Takes out of an article's passages what is no part of it: lists of links, orphan subheads. */
final class Trimming {
  private static final double MOST_LINKED = 0.7;
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?i)(?:share|teilen|tweet|print|drucken|advertisement|anzeige|werbung|loading.*|comments?"
              + "|kommentare?|follow us.*|read more.*|weiterlesen.*|mehr lesen.*|subscribe.*"
              + "|sign up.*|(?:more|also read|read also|see also|lesen sie auch|mehr zum thema)\\s*:.*"
              + "|facebook|twitter|whatsapp|e-?mail|pinterest|linkedin|reddit|copy link|permalink)"
              + "[:.…»]*");

  private Trimming() {}

  static List<Passage> of(List<Passage> passages) {
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : passages) {
      if (belongs(passage)) {
        kept.add(passage);
      }
    }
    while (!kept.isEmpty() && kept.getLast().piece().kind() == Block.Kind.HEADING) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean belongs(Passage passage) {
    boolean links = passage.linkShare() > MOST_LINKED && passage.length() < 200;
    boolean mark = passage.length() < 3 && passage.piece().kind() != Block.Kind.TABLE_CELL;
    return !links && !mark && !CONTROL.matcher(passage.piece().text()).matches();
  }
}
