package org.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Block;
import org.parallax.model.ContentId;
import org.parallax.model.Outlet;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** Bare lines of text as a report, so that the stages can read what was never published. */
final class Lines {
  private Lines() {}

  /** A report of unknown date and outlet whose lines are paragraphs. */
  static Report report(String name, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      start += line.length() + 1;
    }
    String id = ContentId.of("r", name, text);
    return Report.ofText(id, text, blocks).from(new Outlet(name, ""));
  }
}
