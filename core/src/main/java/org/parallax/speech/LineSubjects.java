package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.text.Relation;

/** Finds the subject of a verb along the line, where the parse has none. */
final class LineSubjects {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private LineSubjects() {}

  /**
   * The noun phrase before a finite verb that the parse left without a subject, also with an
   * apposition between commas: "Ada Brock, the harbour master, said".
   */
  static Optional<Words> of(Passage passage, int verb) {
    boolean isFinite = FINITE.contains(passage.tag(verb));
    boolean isJoined =
        passage.relation(verb) == Relation.CONJ
            && passage.isAny(verb - 1, Set.of("and", "but", "or"));
    if (!isFinite || isJoined) {
      return Optional.empty();
    }
    int to = verb;
    while (to > 0 && passage.tag(to - 1).startsWith("RB")) {
      to--;
    }
    Words segment = passage.segment(verb);
    to = beforeTag(passage, to, segment.from());
    int from = to;
    boolean isApposed = passage.is(from - 1, ",");
    int commas = isApposed ? 2 : 0;
    while (from > segment.from() && to - from <= 18) {
      boolean isComma = passage.is(from - 1, ",");
      boolean isBut = passage.is(from - 1, "but") || passage.is(from - 1, "that");
      if ((isComma && commas-- == 0) || isBut || isStop(passage, from - 1)) {
        break;
      }
      from--;
    }
    if (from < to && passage.tag(from).equals("CC")) {
      from++;
    }
    Words words = passage.trimmed(new Words(from, to));
    boolean isPhrase =
        !words.isEmpty()
            && words.size() <= 16
            && !Set.of("IN", "CC", "RB", "TO", "WRB", "WP", "WDT", "VBG")
                .contains(passage.tag(words.from()))
            && NounPhrases.isNominal(passage, words.to() - 1);
    return isPhrase ? Optional.of(words) : Optional.empty();
  }

  /** Where the words before a tag between commas end: "The boat, she said, sank." */
  static int beforeTag(Passage passage, int end, int first) {
    if (!passage.is(end - 1, ",")) {
      return end;
    }
    boolean hasVerb = false;
    for (int i = end - 2; i > first && i > end - 12; i--) {
      if (passage.is(i, ",")) {
        return hasVerb ? i : end;
      }
      hasVerb |= FINITE.contains(passage.tag(i));
    }
    return end;
  }

  private static boolean isStop(Passage passage, int i) {
    boolean isFinite = Set.of("VBD", "VBZ", "VBP", "MD").contains(passage.tag(i));
    return isFinite
        || (!passage.isWord(i)
            && !passage.is(i, ",")
            && !passage.is(i, "-")
            && !passage.is(i, ".")
            && !passage.is(i, "(")
            && !passage.is(i, ")"));
  }
}
