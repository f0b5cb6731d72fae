package org.parallax.speech;

import java.util.Optional;
import java.util.Set;

/** Finds a quotation that stands within another, by its marks: "She told me, 'Go.'" */
final class Quotes {
  private static final Set<String> OPENING = Set.of("'", "‘", "`", "\"", "“");
  private static final Set<String> CLOSING = Set.of("'", "’", "\"", "”", "''");
  private static final int FARTHEST = 6;

  private Quotes() {}

  /** The words between the marks behind the verb; to the sentence's end where none closes. */
  static Optional<Words> within(Passage passage, int verb) {
    Words bounds = TagSieve.bounds(passage, verb);
    int open = verb + 1;
    while (open < Math.min(bounds.to(), verb + FARTHEST) && !isOpening(passage, open)) {
      open++;
    }
    boolean isMarked =
        open < bounds.to()
            && isOpening(passage, open)
            && (passage.is(open - 1, ",") || passage.is(open - 1, ":") || open == verb + 1);
    if (!isMarked) {
      return Optional.empty();
    }
    int close = open + 1;
    while (close < bounds.to() && !isClosing(passage, close)) {
      close++;
    }
    Words words = new Words(open + 1, close);
    return passage.trimmed(words).isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static boolean isOpening(Passage passage, int i) {
    return passage.isAny(i, OPENING) && i + 1 < passage.size() && passage.isWord(i + 1);
  }

  private static boolean isClosing(Passage passage, int i) {
    return passage.isAny(i, CLOSING) && !passage.tag(i).equals("POS");
  }
}
