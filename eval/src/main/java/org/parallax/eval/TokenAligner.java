package org.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/** Finds the tokens of another tokenizer in the text that they come from, one row after another. */
final class TokenAligner {
  private static final int FARTHEST = 80;
  private final String text;
  private int at;

  TokenAligner(String text) {
    this.text = text;
  }

  /** Where the tokens of the next row stand. */
  List<Span> next(List<String> tokens) {
    List<Span> spans = new ArrayList<>();
    for (String token : tokens) {
      String word = token.replaceAll("^-[LR][RSC]B-$", "(");
      spans.add(word.codePoints().anyMatch(Character::isLetterOrDigit) ? word(word) : mark(word));
    }
    return spans;
  }

  private Span word(String token) {
    String letters = letters(token);
    for (int from = at; from < text.length() && from < at + FARTHEST; from++) {
      int end = Character.isLetterOrDigit(text.charAt(from)) ? end(from, letters) : -1;
      if (end > 0) {
        at = end;
        return new Span(from, end);
      }
    }
    return new Span(at, at);
  }

  /** Where the letters end if they stand at {@code from} with nothing but signs between. */
  private int end(int from, String letters) {
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      if (c != letters.charAt(matched)) {
        return -1;
      }
      matched++;
      if (matched == letters.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static String letters(String token) {
    StringBuilder letters = new StringBuilder();
    token.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** The next sign before the next word. */
  private Span mark(String token) {
    int from = at;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    if (from >= text.length() || Character.isLetterOrDigit(text.charAt(from))) {
      return new Span(at, at);
    }
    int to = from + 1;
    while (to < text.length()
        && to < from + token.length()
        && text.charAt(to) == text.charAt(from)) {
      to++;
    }
    at = to;
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
