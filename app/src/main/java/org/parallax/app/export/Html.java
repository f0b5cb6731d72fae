package org.parallax.app.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page under construction. Whatever is put into it is escaped; only {@link #style} takes text as
 * it is, and that is ours.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one with an empty value is left out, unless it is
   *     alone on being there ("open")
   */
  Html open(String tag, String... attributes) {
    tag(tag, List.of(attributes));
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element that was opened last and ends the line. */
  Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** An element with text alone. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element without content: {@code br}, {@code meta}. */
  Html leaf(String tag, String... attributes) {
    tag(tag, List.of(attributes));
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** A style sheet of ours, as it is. */
  Html style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not hold a closing tag");
    }
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** The page with its document type. */
  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element " + open.peek() + " is still open");
    }
    return "<!DOCTYPE html>\n" + out;
  }

  private void tag(String tag, List<String> attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (!attributes.get(i + 1).isEmpty()) {
        out.append(' ').append(attributes.get(i)).append("=\"");
        out.append(escape(attributes.get(i + 1))).append('"');
      }
    }
    out.append('>');
  }

  /**
   * Text that means itself and nothing else within an element or a quoted attribute. Characters
   * that steer the display (controls, overrides of the writing direction, tags) are spelled out, so
   * that they are seen and do nothing.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder escaped) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      case '\n', '\t' -> escaped.appendCodePoint(c);
      case '\r' -> escaped.append("&#13;");
      default -> {
        if (steersDisplay(c)) {
          escaped.append('⟦').append(name(c)).append('⟧');
        } else {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  /** Whether a character changes how others are shown, and is not seen itself. */
  static boolean steersDisplay(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || (c >= 0xE0000 && c <= 0xE007F)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || c == 0x2028
        || c == 0x2029
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static String name(int c) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 5 : 4);
  }

  /** The address, if a reader may follow it: http and https alone. */
  static Optional<String> followable(String address) {
    String scheme = address.strip().toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.startsWith("http://") || scheme.startsWith("https://");
    boolean isClean = address.codePoints().noneMatch(c -> c <= ' ' || steersDisplay(c));
    return isWeb && isClean ? Optional.of(address) : Optional.empty();
  }
}
