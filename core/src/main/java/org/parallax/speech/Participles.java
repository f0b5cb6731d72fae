package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.text.Relation;

/** Finds who does what a participle says where somebody else perceives it: "heard him saying". */
final class Participles {
  private static final Set<String> PERCEIVING =
      Set.of(
          "hear",
          "overhear",
          "see",
          "watch",
          "notice",
          "observe",
          "recall",
          "remember",
          "record",
          "film",
          "video",
          "videotape",
          "catch",
          "capture",
          "show",
          "picture",
          "photograph",
          "quote",
          "describe",
          "find",
          "depict",
          "spot",
          "recollect");

  private static final Set<String> COMMENTS =
      Set.of(
          "contradict",
          "undercut",
          "undermine",
          "refute",
          "rebut",
          "dispute",
          "reject",
          "deny",
          "dismiss",
          "echo",
          "corroborate",
          "rubbish");

  private Participles() {}

  /** A participle by which the speaker, not who is spoken of, takes sides: ", rejecting claims". */
  static boolean isComment(Passage passage, int verb) {
    return COMMENTS.contains(passage.lemma(verb))
        && passage.tag(verb).equals("VBG")
        && passage.is(passage.subtree(verb).from() - 1, ",");
  }

  /** The doer; empty if the verb is no such participle. */
  static Optional<Words> doer(Passage passage, int verb) {
    if (!passage.tag(verb).equals("VBG") || verb == 0 || !passage.isWord(verb - 1)) {
      return Optional.empty();
    }
    Optional<Words> own = governed(passage, verb);
    return own.isPresent() ? own : perceived(passage, verb);
  }

  /** The noun phrase right before the participle that the parse hangs on it: "the accused". */
  private static Optional<Words> governed(Passage passage, int verb) {
    int from = verb;
    while (from > 0
        && passage.governs(verb, from - 1)
        && passage.isWord(from - 1)
        && isNominal(passage, from - 1)) {
      from--;
    }
    Relation last = passage.relation(verb - 1);
    boolean isPhrase = from < verb && last != Relation.ADVMOD && !opens(passage, from);
    return isPhrase ? Optional.of(new Words(from, verb)) : Optional.empty();
  }

  private static boolean isNominal(Passage passage, int i) {
    return NounPhrases.isNominal(passage, i) || passage.tag(i).equals("VBN");
  }

  private static boolean opens(Passage passage, int from) {
    return passage.relation(from) == Relation.AUX || passage.relation(from) == Relation.NEG;
  }

  /** The object of a verb of perceiving that stands right before the participle. */
  private static Optional<Words> perceived(Passage passage, int verb) {
    int head = passage.head(verb);
    boolean isObject = head >= 0 && passage.relation(head) == Relation.DOBJ;
    int governor = isObject ? passage.head(head) : head;
    if (governor < 0 || !PERCEIVING.contains(passage.lemma(governor))) {
      return Optional.empty();
    }
    int object = isObject ? head : passage.child(governor, Relation.DOBJ);
    boolean isBetween = object > governor && object < verb;
    return isBetween
        ? Optional.of(NounPhrases.around(passage, object, new Words(governor + 1, verb)))
            .filter(w -> !w.isEmpty())
        : Optional.empty();
  }
}
