package org.parallax.intake.plain;

import java.util.ArrayList;
import java.util.List;
import org.parallax.intake.draft.Blank;

/**
 * The paragraphs of a plain text. Each line is one, unless the text was wrapped at a fixed width:
 * then lines belong together up to the next empty one, with the line breaks between them kept.
 */
final class Paragraphs {
  private static final int LONGEST_WRAPPED_LINE = 120;
  private static final int SHORTEST_WRAP = 40;
  private static final int LEAST_WRAPPED_LINES = 4;
  private static final double MOSTLY = 0.9;

  private Paragraphs() {}

  /**
   * One paragraph.
   *
   * @param text without white space at its ends
   * @param gapBehind whether an empty line or the end follows
   */
  record Paragraph(String text, boolean gapBehind) {}

  static List<Paragraph> of(String text) {
    List<String> lines = Blank.lines(text);
    boolean wrapped = isWrapped(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!Blank.isInvisible(lines.get(i))) {
        int last = wrapped ? lastOfRun(lines, i) : i;
        String joined = String.join("\n", lines.subList(i, last + 1));
        boolean gap = last + 1 >= lines.size() || Blank.isInvisible(lines.get(last + 1));
        paragraphs.add(new Paragraph(Blank.strip(joined), gap));
        i = last;
      }
    }
    return paragraphs;
  }

  private static int lastOfRun(List<String> lines, int from) {
    int last = from;
    while (last + 1 < lines.size() && !Blank.isInvisible(lines.get(last + 1))) {
      last++;
    }
    return last;
  }

  /** Whether nearly every line that another follows had no room for that one's first word. */
  private static boolean isWrapped(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    if (width > LONGEST_WRAPPED_LINE || width < SHORTEST_WRAP) {
      return false;
    }
    int breaks = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String next = lines.get(i + 1).strip();
      if (!line.isEmpty() && !next.isEmpty()) {
        breaks++;
        int room = line.length() + 1 + next.split("\\s", 2)[0].length();
        full += room > width - 2 ? 1 : 0;
      }
    }
    return breaks >= LEAST_WRAPPED_LINES && full >= MOSTLY * breaks;
  }
}
