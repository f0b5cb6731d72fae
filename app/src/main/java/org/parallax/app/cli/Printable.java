package org.parallax.app.cli;

import java.util.Locale;

/** Report text made safe for a terminal: control and direction characters are shown, not obeyed. */
final class Printable {
  private Printable() {}

  /** The text on one line, with control, format and surrogate characters as U+ codes. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
              } else if (isHarmful(c)) {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isHarmful(int c) {
    int type = Character.getType(c);
    boolean isJoiner = c == 0x200D || c == 0x200C || c == 0x00AD;
    return type == Character.CONTROL
        || (type == Character.FORMAT && !isJoiner)
        || type == Character.SURROGATE
        || c == 0x2028
        || c == 0x2029;
  }

  /**
   * The text in lines of at most {@code width} characters where its words allow it; ends with a
   * line break.
   */
  static String wrapped(String first, String next, String text, int width) {
    StringBuilder out = new StringBuilder(first);
    int column = first.length();
    boolean isFirstWord = true;
    for (String word : text.split(" +")) {
      if (!isFirstWord && column + 1 + word.length() > width) {
        out.append('\n').append(next);
        column = next.length();
      } else if (!isFirstWord) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      isFirstWord = false;
    }
    return out.append('\n').toString();
  }
}
