package org.parallax.speech;

import java.util.Set;
import org.parallax.text.Relation;

/** Tells whether what stands behind a tag between commas goes on with what stands before it. */
final class TagRests {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> CLAUSAL = Set.of("what", "that", "whether", "how", "why");
  private static final Set<String> OPENING = Set.of("not", "only", "even", "nearly", "almost");
  private static final Set<String> COMPARING =
      Set.of("against", "compared", "up", "down", "versus", "including", "despite", "among");
  private static final Set<String> JOINING = Set.of("and", "but", "or");
  private static final Set<String> OTHERS =
      Set.of(
          "they", "it", "we", "i", "you", "there", "neither", "none", "both", "nobody", "nothing");

  private static final Set<String> SUBORDINATING =
      Set.of("that", "because", "where", "when", "which", "who", "whether", "while", "although");
  private static final Set<String> REASONS =
      Set.of("because", "unless", "lest", "though", "although");

  private TagRests() {}

  /** "to a cellar where, she said, no cat came": only what stands behind is hers. */
  static boolean opensClause(Passage passage, Words before, Words tag) {
    int last = tag.from() - 2;
    boolean opens =
        last >= before.from()
            && isBetweenCommas(passage, tag)
            && passage.isAny(last, SUBORDINATING)
            && (passage.is(last, "because")
                || passage.is(last, "that")
                || last == before.from()
                || NounPhrases.isNominal(passage, last - 1)
                || !passage.isWord(last - 1)
                || passage.tag(last - 1).equals("CC")
                || passage.tag(last - 1).equals("IN"));
    return opens && (last > before.from() || !passage.is(last, "that"));
  }

  /** "It was the pilot, she said, who slept". */
  private static boolean isCleft(Passage passage, Words first, Words rest) {
    return passage.is(first.from(), "it")
        && passage.isAny(first.from() + 1, Set.of("is", "was"))
        && passage.isAny(rest.from(), Set.of("who", "which", "that"));
  }

  /** Whether the tag stands between a subject and its verb: "The boat, she said, sank." */
  static boolean isSplitSubject(Passage passage, Words before, Words after, Words tag) {
    Words subject = passage.trimmed(before);
    int next = after.from();
    while (next < after.to() && passage.tag(next).startsWith("RB")) {
      next++;
    }
    boolean isVerb =
        next < after.to()
            && (FINITE.contains(passage.tag(next))
                || (passage.tag(next).equals("VBN") && passage.child(next, Relation.AUX) < 0));
    if (!isVerb || subject.isEmpty() || !isBetweenCommas(passage, tag)) {
      return false;
    }
    if (passage.isAny(subject.from(), CLAUSAL)) {
      return hasVerb(passage, subject) && !FINITE.contains(passage.tag(subject.to() - 1));
    }
    return NounPhrases.isNominal(passage, subject.to() - 1)
        && (NounPhrases.isNominal(passage, subject.from())
            || passage.isAny(subject.from(), OPENING))
        && !opensWithParticiple(passage, subject)
        && !hasVerb(passage, subject);
  }

  /**
   * Whether what stands before breaks off at its verb, or what stands behind is joined to it and
   * speaks of somebody else than the speaker.
   */
  static boolean goesOn(Passage passage, Words before, Words after, Words tag) {
    Words first = passage.trimmed(before);
    Words rest = passage.trimmed(after);
    if (first.isEmpty() || rest.isEmpty() || !isBetweenCommas(passage, tag)) {
      return false;
    }
    int last = first.to() - 1;
    boolean breaksOff =
        FINITE.contains(passage.tag(last))
            && (passage.lemma(last).equals("be") || passage.tag(last).equals("MD"))
            && !JOINING.contains(passage.lower(rest.from()));
    if (breaksOff) {
      return true;
    }
    int subject = rest.from();
    while (subject + 1 < rest.to()
        && (passage.tag(subject).equals("CC") || passage.tag(subject).startsWith("RB"))) {
      subject++;
    }
    boolean isReason = passage.isAny(rest.from(), REASONS) && hasVerb(passage, first);
    boolean isHemmed =
        passage.is(rest.from(), "but")
            && ((passage.is(subject, "if") && passage.is(subject - 1, "only"))
                || passage.quotation(subject) >= 0);
    if (isReason
        || isHemmed
        || isPresent(passage, first, rest, tag)
        || isCleft(passage, first, rest)
        || isApposed(passage, first, rest, tag)) {
      return true;
    }
    boolean isJoined = passage.isAny(rest.from(), JOINING) || passage.is(subject, "i");
    return isJoined
        && hasVerb(passage, first)
        && passage.isAny(subject, OTHERS)
        && !passage.text(tag).startsWith(passage.lower(subject) + " ");
  }

  /** "He is ill, she said on Monday, and has asked for time": what is so now is not the tag's. */
  private static boolean isPresent(Passage passage, Words first, Words rest, Words tag) {
    boolean isNow =
        rest.size() > 2
            && passage.isAny(rest.from(), JOINING)
            && Set.of("VBZ", "VBP", "MD").contains(passage.tag(rest.from() + 1));
    boolean isPast = false;
    for (int i = tag.from(); i < tag.to(); i++) {
      isPast |= passage.tag(i).equals("VBD");
    }
    boolean wasNow = false;
    for (int i = first.from(); i < first.to(); i++) {
      wasNow |= Set.of("VBZ", "VBP", "MD").contains(passage.tag(i));
    }
    return isNow && isPast && wasNow;
  }

  /** "Prices rose, a survey showed, the first rise in a year": a noun phrase says more of it. */
  private static boolean isApposed(Passage passage, Words first, Words rest, Words tag) {
    boolean opens = passage.tag(rest.from()).equals("DT") || passage.isAny(rest.from(), COMPARING);
    for (int i = rest.from(); i < rest.to(); i++) {
      if (passage.isVerb(i) || passage.is(i, ",") || passage.tag(i).equals("MD")) {
        return false;
      }
    }
    boolean isInverted = passage.isVerb(tag.from());
    return opens
        && !isInverted
        && hasVerb(passage, first)
        && !Endings.isTime(passage, rest.from())
        && !Endings.isTime(passage, rest.to() - 1);
  }

  private static boolean isBetweenCommas(Passage passage, Words tag) {
    return passage.is(tag.from() - 1, ",") && passage.is(tag.to(), ",");
  }

  /** "Opening the case, Ida Berg, for the crown": nobody's subject but the tag's own. */
  private static boolean opensWithParticiple(Passage passage, Words subject) {
    String tag = passage.tag(subject.from());
    for (int i = subject.from(); i < subject.to(); i++) {
      if (passage.is(i, ",") && (tag.equals("VBG") || tag.equals("VBN"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Passage passage, Words words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (FINITE.contains(passage.tag(i))) {
        return true;
      }
    }
    return false;
  }
}
