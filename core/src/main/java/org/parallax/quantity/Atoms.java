package org.parallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * A sentence cut into the pieces that the number grammar reads, each with the token that holds it.
 */
record Atoms(List<Atom> all, Sentence sentence) {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?"
              + "|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)"
              + "|\\d+(?:\\.\\d+)?"
              + "|(?:\\p{Lu}\\.){2,}"
              + "|[\\p{L}\\p{M}]+"
              + "|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Token NONE = new Token(new Span(0, 0), "", "", "", -1, Relation.DEP);
  private static final Atom END = new Atom(new Span(0, 0), "", "", Atom.Kind.MARK, -1, false);

  Atoms {
    all = List.copyOf(all);
  }

  static Atoms of(Sentence sentence, String text) {
    List<Atom> all = new ArrayList<>();
    int offset = sentence.span().start();
    Matcher matcher = PIECE.matcher(sentence.span().of(text));
    int token = 0;
    int end = -1;
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end()).plus(offset);
      while (token < sentence.tokens().size()
          && sentence.tokens().get(token).span().end() <= span.start()) {
        token++;
      }
      boolean held =
          token < sentence.tokens().size() && sentence.tokens().get(token).span().overlaps(span);
      String piece = matcher.group();
      all.add(
          new Atom(
              span,
              piece,
              piece.toLowerCase(Locale.ROOT),
              kind(piece),
              held ? token : -1,
              span.start() == end));
      end = span.end();
    }
    return new Atoms(all, sentence);
  }

  private static Atom.Kind kind(String piece) {
    int first = piece.codePointAt(0);
    return Character.isDigit(first)
        ? Atom.Kind.NUMBER
        : Character.isLetter(first) ? Atom.Kind.WORD : Atom.Kind.MARK;
  }

  int size() {
    return all.size();
  }

  /** The piece at {@code index}; an empty mark where the sentence has none. */
  Atom at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : END;
  }

  /** The token that holds the piece at {@code index}; one without form where there is none. */
  Token token(int index) {
    int token = at(index).token();
    return token < 0 ? NONE : sentence.tokens().get(token);
  }

  /** The stretch from the piece {@code from} to the one before {@code to}. */
  Span span(int from, int to) {
    return at(from).span().hull(at(to - 1).span());
  }

  /** Whether the pieces from {@code index} on are these words. */
  boolean read(int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!at(index + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code phrase} cut like a sentence, in lower case. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher matcher = PIECE.matcher(phrase);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** {@code phrase} cut like a sentence, in its own case. */
  static List<String> pieces(String phrase) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(phrase);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }
}
