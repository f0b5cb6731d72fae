package org.parallax.quantity;

import org.parallax.model.Span;

/**
 * The smallest piece of a sentence that the number grammar reads: a run of letters, a printed
 * number, or one mark. An analyser's token holds one or more of them ("274-metre-long" holds five).
 *
 * @param span where it stands, in the coordinates of its sentence
 * @param text as written
 * @param lower in lower case
 * @param kind what it is made of
 * @param token index of the sentence's token that holds it; -1 if none does
 * @param glued whether nothing stands between it and the piece before
 */
record Atom(Span span, String text, String lower, Kind kind, int token, boolean glued) {
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  boolean isHyphen() {
    return text.length() == 1 && "-\u2010\u2011\u2012\u2013".contains(text);
  }

  boolean isDash() {
    return isHyphen() || text.equals("\u2014");
  }

  boolean is(String word) {
    return lower.equals(word);
  }
}
