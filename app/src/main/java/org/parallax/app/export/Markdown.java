package org.parallax.app.export;

/** Escapes report text for Markdown. */
final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&$:";

  private Markdown() {}

  /**
   * Text that Markdown shows as it is, on one line: marks are escaped where they could begin
   * anything, characters that steer the display are spelled out.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        out.append(' ');
      } else if (Html.steersDisplay(c)) {
        out.append(String.format("⟦U+%04X⟧", c));
      } else {
        if (c < 128 && SPECIAL.indexOf(c) >= 0 && isActive(text, i)) {
          out.append('\\');
        }
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Full stops, hyphens, plus signs and brackets mean something only in some places. */
  private static boolean isActive(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '.', ')' -> isLineNumber(text, at) || text.substring(0, at).endsWith("www");
      case '-', '+', '#' -> text.substring(0, at).isBlank();
      case '(' -> at > 0 && text.charAt(at - 1) == ']';
      case ':' -> text.startsWith("://", at);
      default -> true;
    };
  }

  private static boolean isLineNumber(String text, int at) {
    String before = text.substring(0, at).strip();
    return !before.isEmpty() && before.length() < 10 && before.chars().allMatch(Character::isDigit);
  }
}
