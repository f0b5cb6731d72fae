package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.intake.markup.Passage;
import org.parallax.model.Block;
import org.parallax.text.Table;

/**
 * Takes out of an article's passages what is no part of it: captions, lists of links, buttons, what
 * follows "Related stories", subheads that nothing follows.
 */
final class Trimming {
  private static final double MOST_LINKED = 0.7;
  private static final int LONGEST_LINK = 200;
  private static final double LATER_PART = 0.4;
  private static final Table ROWS = Table.beside(Trimming.class, "trim.tsv");
  private static final Pattern LINE = pattern("line");
  private static final Pattern CLOSING = pattern("closing");

  private Trimming() {}

  private static Pattern pattern(String sort) {
    List<String> alternatives =
        ROWS.rows().stream().filter(row -> row.get(0).equals(sort)).map(row -> row.get(1)).toList();
    return Pattern.compile(
        "[\\s»›>+|]*(?:" + String.join("|", alternatives) + ")[\\s:.…!»›>|]*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The passages that belong to the article, in their order. */
  static List<Passage> of(List<Passage> passages) {
    List<Passage> kept = new ArrayList<>();
    int all = passages.stream().mapToInt(Passage::length).sum();
    int before = 0;
    for (Passage passage : passages) {
      if (before >= LATER_PART * all && CLOSING.matcher(passage.piece().text()).matches()) {
        break;
      }
      before += passage.length();
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
    boolean links = passage.linkShare() > MOST_LINKED && passage.length() < LONGEST_LINK;
    boolean mark = passage.length() < 3 && passage.piece().kind() != Block.Kind.TABLE_CELL;
    boolean caption = passage.piece().kind() == Block.Kind.CAPTION;
    return !links && !mark && !caption && !LINE.matcher(passage.piece().text()).matches();
  }
}
