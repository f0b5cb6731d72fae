package org.parallax.language;

import java.text.Normalizer;
import org.parallax.model.Span;

/**
 * A text in the characters that the language models know, with the way back to the original: every
 * blank is a space, quotation marks are straight, letters are composed, marks without width are
 * gone, a character outside the basic plane is one stand-in.
 */
final class PlainForm {
  private static final char STAND_IN_LETTER = 'x';
  private static final char STAND_IN_SYMBOL = '\u25A0';

  private final StringBuilder plain;
  private final int[] starts;
  private final int[] ends;

  private PlainForm(int capacity) {
    plain = new StringBuilder(capacity);
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** The plain form of {@code text}. */
  static PlainForm of(String text) {
    PlainForm form = new PlainForm(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      form.append(text, at, end);
      at = end;
    }
    return form;
  }

  /** The plain characters. */
  String text() {
    return plain.toString();
  }

  /** The original stretch behind the plain characters from {@code start} to {@code end}. */
  Span original(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isCombining(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private void append(String text, int start, int end) {
    int codePoint = text.codePointAt(start);
    if (isWithoutWidth(codePoint)) {
      return;
    }
    if (end - start == 1) {
      put(plain(text.charAt(start)), start, end);
      return;
    }
    String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    char first = composed.charAt(0);
    if (!Character.isSurrogate(first)) {
      put(plain(first), start, end);
    } else {
      put(Character.isLetter(codePoint) ? STAND_IN_LETTER : STAND_IN_SYMBOL, start, end);
    }
  }

  private void put(char c, int start, int end) {
    starts[plain.length()] = start;
    ends[plain.length()] = end;
    plain.append(c);
  }

  private static boolean isCombining(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /** Whether the character is drawn without width: soft hyphen, joiners, direction marks. */
  static boolean isWithoutWidth(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  /** Whether the character is blank in the widest sense; line breaks and controls are. */
  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint);
  }

  private static char plain(char c) {
    if (isBlank(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u2032', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.isSurrogate(c) ? STAND_IN_SYMBOL : c;
    };
  }
}
