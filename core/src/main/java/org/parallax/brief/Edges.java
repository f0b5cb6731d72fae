package org.parallax.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** Where a quotation begins and ends: its marks, blanks and full stops. */
final class Edges {
  static final int BALANCED = 0;
  static final int OPENING_IS_MISSING = -1;
  static final int CLOSING_IS_MISSING = 1;

  /** Both marks are missing, for words from the middle of a quotation. */
  static final int BOTH_OPEN = 2;

  /** "PORT ABEL, Norland (Agency) — " before the first sentence of a report. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .'’-]+(?:, [\\p{L} .]{2,30})?(?: ?\\([^)]{1,40}\\))? ?(?:[—–]|--?) ");

  private static final String OPENING = "“«";
  private static final String CLOSING = "”»";

  private Edges() {}

  /** The span with the quotation marks that stand right beside it and belong to it. */
  static Span balanced(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && is(OPENING, text.charAt(start - 1)) && unbalanced(span.of(text)) <= 0) {
      start--;
    }
    if (unbalanced(text.substring(start, end)) == CLOSING_IS_MISSING) {
      int mark = end < text.length() && is(".,!?", text.charAt(end)) ? end + 1 : end;
      if (mark < text.length() && is(CLOSING, text.charAt(mark))) {
        end = mark + 1;
      }
    }
    return new Span(start, end);
  }

  /** Which mark the words lack; marks that look alike on both sides are not judged. */
  static int unbalanced(String words) {
    int depth = 0;
    int lowest = 0;
    for (int i = 0; i < words.length(); i++) {
      depth += is(OPENING, words.charAt(i)) ? 1 : is(CLOSING, words.charAt(i)) ? -1 : 0;
      lowest = Math.min(lowest, depth);
    }
    if (lowest < 0) {
      return OPENING_IS_MISSING;
    }
    return depth > 0 ? CLOSING_IS_MISSING : BALANCED;
  }

  static boolean isMarked(String words) {
    return words.chars().anyMatch(c -> is(OPENING + CLOSING + "\"", (char) c));
  }

  /**
   * The span without dateline, blanks and stray marks at its ends, with the full stop right behind
   * it.
   */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    Matcher dateline = DATELINE.matcher(text).region(start, end);
    if (dateline.lookingAt()) {
      start = dateline.end();
    }
    while (start < end && isStray(text.charAt(start))) {
      start++;
    }
    while (end > start && isStray(text.charAt(end - 1))) {
      end--;
    }
    if (end < text.length() && is(".!?", text.charAt(end)) && endsAt(text, end + 1)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean endsAt(String text, int end) {
    return end == text.length() || Character.isWhitespace(text.charAt(end));
  }

  private static boolean isStray(char c) {
    return Character.isWhitespace(c) || is(",;:–—-\u00a0", c);
  }

  private static boolean is(String marks, char c) {
    return marks.indexOf(c) >= 0;
  }
}
