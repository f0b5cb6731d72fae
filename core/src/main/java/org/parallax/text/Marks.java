package org.parallax.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * A pair of quotation marks.
 *
 * @param open the opening mark as it stands
 * @param close all that may close it
 * @param length of a mark in UTF-16 code units
 */
record Marks(String open, String close, int length) {
  private static final String APOSTROPHES = "'’‘";
  private static final Pattern ELISION =
      Pattern.compile(
          "(\\d0s|em|tis|twas|til|till|cause|n|bout|round|cos|cuz|ello)\\b.*", Pattern.DOTALL);

  boolean isDouble() {
    return !isSingle();
  }

  private boolean isSingle() {
    return APOSTROPHES.contains(open) || open.equals("‚") || open.equals("‹") || open.equals("›");
  }

  /** Whether a paragraph that opens with {@code other} may continue a quotation of this pair. */
  boolean sameAs(Marks other) {
    return isSingle() == other.isSingle();
  }

  /** The pair that opens a block, if it begins with an opening mark. */
  static Optional<Marks> begins(String text, Span block) {
    int at = block.start();
    while (at < block.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < block.end() ? openedAt(text, at, block) : Optional.empty();
  }

  /** The pair that is opened at {@code at}, if a quotation opens there. */
  static Optional<Marks> openedAt(String text, int at, Span block) {
    char c = text.charAt(at);
    char next = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
    boolean free = at == block.start() || opensAfter(text.charAt(at - 1));
    if ((c == '`' && next == '`') || (c == '\'' && next == '\'' && free)) {
      return Optional.of(new Marks(text.substring(at, at + 2), "''``\"\"", 2));
    }
    return switch (c) {
      case '“', '‟', '〝' -> pair(c, "”\"“");
      case '„' -> pair(c, "“”\"");
      case '«' -> pair(c, "»");
      case '»' -> free ? pair(c, "«") : Optional.empty();
      case '"' ->
          (free || isGlued(text, at, block)) && !Character.isWhitespace(next)
              ? pair(c, "\"”")
              : Optional.empty();
      case '‹' -> pair(c, "›");
      case '‚' -> free && Character.isLetter(next) ? pair(c, "‘’") : Optional.empty();
      case '‘' -> free && !elided(text, at, block) ? pair(c, "’'") : Optional.empty();
      case '\'' ->
          free && opensWord(next) && !elided(text, at, block) ? pair(c, "'’") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a quotation begins right behind a stop, as where a page lost its breaks. */
  private static boolean isGlued(String text, int at, Span block) {
    return at > block.start()
        && ".!?".indexOf(text.charAt(at - 1)) >= 0
        && at + 1 < block.end()
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean opensWord(char next) {
    return Character.isLetterOrDigit(next) || "\"“[($…".indexOf(next) >= 0;
  }

  private static Optional<Marks> pair(char open, String close) {
    return Optional.of(new Marks(String.valueOf(open), close, 1));
  }

  private static boolean elided(String text, int at, Span block) {
    return ELISION
        .matcher(
            text.substring(at + 1, Math.min(block.end(), at + 8))
                .toLowerCase(java.util.Locale.ROOT))
        .matches();
  }

  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before) || "([{—–-/:;,“‘\"«…>".indexOf(before) >= 0;
  }

  /** Where this pair is closed at or after {@code from}, or -1. */
  int closeAfter(String text, int from, Span block) {
    return isSingle() ? singleClose(text, from, block) : doubleClose(text, from, block);
  }

  private int doubleClose(String text, int from, Span block) {
    int depth = 0;
    for (int at = from; at < block.end(); at++) {
      char c = text.charAt(at);
      if (length == 2) {
        if (at + 1 < block.end() && (c == '\'' || c == '`') && text.charAt(at + 1) == c) {
          return at;
        }
      } else if (String.valueOf(c).equals(open)
          && open.charAt(0) != '"'
          && !closesHere(text, at, block)) {
        depth++;
      } else if (close.indexOf(c) >= 0 && (c != '"' || at == from || closesHere(text, at, block))) {
        if (depth == 0) {
          return at;
        }
        depth--;
      }
    }
    return -1;
  }

  /** A straight mark, or one used the wrong way round, closes where no word begins behind it. */
  private static boolean closesHere(String text, int at, Span block) {
    boolean blankBefore = Character.isWhitespace(text.charAt(at - 1));
    boolean wordBehind = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !blankBefore || !wordBehind;
  }

  /**
   * The first mark that follows punctuation or is followed by it, else the first that ends a word.
   */
  private int singleClose(String text, int from, Span block) {
    int candidate = -1;
    int plural = -1;
    for (int at = from; at < block.end(); at++) {
      char c = text.charAt(at);
      if (close.indexOf(c) < 0 || at == from || !endsWord(text, at, block)) {
        continue;
      }
      char before = text.charAt(at - 1);
      char behind = at + 1 < block.end() ? text.charAt(at + 1) : '.';
      if (".,?!…".indexOf(before) >= 0 || (before != 's' && ".,?!;:—–-)".indexOf(behind) >= 0)) {
        return at;
      }
      if (before == 's') {
        plural = plural < 0 || candidate < 0 ? at : plural;
      } else if (candidate < 0) {
        candidate = at;
      }
    }
    return candidate >= 0 ? candidate : plural;
  }

  private static boolean endsWord(String text, int at, Span block) {
    boolean blankBefore = Character.isWhitespace(text.charAt(at - 1));
    boolean wordBehind = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !blankBefore && !wordBehind;
  }
}
