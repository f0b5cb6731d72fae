package org.parallax.mend;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/**
 * Takes out of what somebody says the words of another that parsers join to it: in "Ida said the
 * pilot had slept, while a steward swore he had not", the steward swears beside Ida, and in "Ida
 * says the pilot slept, but conceded that", it is Ida who concedes.
 */
final class JoinedMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> AUXILIARIES =
      EnumSet.of(Relation.AUX, Relation.AUXPASS, Relation.MODAL);
  private static final Set<Relation> TOLD =
      EnumSet.of(Relation.CCOMP, Relation.XCOMP, Relation.DOBJ);
  private static final Set<Relation> HEARERS = EnumSet.of(Relation.DOBJ, Relation.DATIVE);
  private static final Set<String> CONTRASTS = Set.of("while", "though", "although", "whereas");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");
  private static final CueVerbs VERBS = CueVerbs.read();
  private final OpenTree tree;

  private JoinedMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    JoinedMends mends = new JoinedMends(tree);
    for (int i = 3; i < tree.size(); i++) {
      mends.another(i);
      mends.goesOn(i);
      mends.firstOfTwo(i);
      mends.ofStop(i);
      mends.overSemicolon(i);
    }
  }

  /** "said that P, while a steward swore that Q", "said that P, but a steward put it at nine". */
  private void another(int verb) {
    int subject = tree.child(verb, SUBJECTS);
    int start = tree.first(verb);
    boolean isNamed =
        subject >= start
            && subject < verb
            && !tree.tag(subject).equals("PRP")
            && !tree.tag(subject).startsWith("W");
    if (!isNamed || !isSpeech(verb) || !isOwn(verb) || tellsSpeaker(verb)) {
      return;
    }
    boolean isAside =
        tree.is(verb, Relation.ADVCL)
            && CONTRASTS.contains(form(start))
            && tree.isWord(start - 1, ",");
    boolean isJoined =
        tree.is(verb, Relation.CONJ)
            && !tree.isWord(start, "that")
            && tree.tag(start - 1).equals("CC")
            && tree.isWord(start - 2, ",");
    if (isAside || isJoined) {
      lift(verb, start, isAside ? Relation.ADVCL : Relation.CONJ);
    }
  }

  /** "says the pilot had slept, and noted that": the verb is of the tense of "says". */
  private void goesOn(int verb) {
    int near = tree.head(verb);
    int start = tree.first(verb);
    boolean isBare =
        tree.is(verb, Relation.CONJ)
            && near >= 0
            && near < verb
            && tree.child(verb, SUBJECTS) < 0
            && FINITE.contains(tree.tag(verb))
            && isOwn(verb)
            && tree.tag(start - 1).equals("CC")
            && isSpeech(verb)
            && tree.child(verb, TOLD) > verb;
    int top = isBare ? top(near) : -1;
    boolean isBehindComma = tree.isWord(start - 2, ",");
    boolean isOther =
        top >= 0
            && tense(top).equals(tense(verb))
            && !tense(near).equals(tense(verb))
            && (isBehindComma || !tense(verb).equals("VBD"));
    if (isOther) {
      lift(verb, start, Relation.CONJ);
    }
  }

  /** "A said that P, and one of them said Q": the parse takes the first for what is said. */
  private void firstOfTwo(int verb) {
    int subject = tree.child(verb, SUBJECTS);
    int start = subject < 0 ? -1 : tree.first(subject);
    boolean isSecond =
        tree.head(verb) < 0
            && isSpeech(verb)
            && FINITE.contains(tree.tag(verb))
            && start > 2
            && subject < verb
            && tree.tag(start - 1).equals("CC")
            && tree.isWord(start - 2, ",");
    for (int first = 0; isSecond && first < start - 2; first++) {
      boolean isFirst =
          tree.head(first) == verb
              && tree.is(first, Relation.CCOMP)
              && isSpeech(first)
              && FINITE.contains(tree.tag(first))
              && tree.child(first, EnumSet.of(Relation.CCOMP)) > first
              && tree.end(first) >= start - 1
              && !isQuoted(tree.first(first), start);
      if (isFirst) {
        tree.hang(first, -1, Relation.ROOT);
        tree.hang(start - 1, first, Relation.CC);
        tree.hang(start - 2, first, Relation.PUNCT);
        tree.hang(verb, first, Relation.CONJ);
        return;
      }
    }
  }

  /** "..., and that the clerk had asked": no clause hangs on the stop behind it. */
  private void ofStop(int verb) {
    int stop = tree.head(verb);
    int join = tree.first(verb) - 1;
    boolean isTorn =
        stop > verb
            && !isLetters(stop)
            && tree.tag(join).equals("CC")
            && tree.isWord(join + 1, "that")
            && tree.child(verb, SUBJECTS) > join;
    int told = isTorn ? tree.head(join) : -1;
    for (int steps = 0; told >= 0 && !tree.is(told, Relation.CCOMP); steps++) {
      told = steps < tree.size() ? tree.head(told) : -1;
    }
    if (told >= 0 && told < verb) {
      tree.hang(verb, told, Relation.CONJ);
    }
  }

  /** "have told drivers they will be searched; the clerk": the clause is of what stands before. */
  private void overSemicolon(int verb) {
    int head = tree.head(verb);
    int start = tree.first(verb);
    boolean isOver =
        head > verb
            && tree.is(verb, Relation.CCOMP)
            && tree.child(verb, SUBJECTS) >= start
            && hasSemicolon(verb, head);
    int hearer = isOver && start > 1 ? start - 1 : -1;
    int told = hearer > 0 && HEARERS.contains(relation(hearer)) ? tree.head(hearer) : -1;
    if (told >= 0 && told < hearer && VERBS.with(tree.lemma(told), "obj+that").isPresent()) {
      tree.hang(verb, told, Relation.CCOMP);
    }
  }

  private Relation relation(int i) {
    return tree.tokens.get(i).relation();
  }

  private boolean hasSemicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isWord(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private void lift(int verb, int start, Relation relation) {
    int top = top(tree.head(verb));
    boolean isNow = !FINITE.contains(tree.tag(verb));
    if (top < 0 || isQuoted(top, start) || (isNow && !tree.tag(top).equals("VBD"))) {
      return;
    }
    tree.hang(verb, top, relation);
    for (int i = start - 2; i < start; i++) {
      if (i > top && !tree.tokens.get(i).form().isBlank() && !isLetters(i)) {
        tree.hang(i, top, Relation.PUNCT);
      } else if (tree.tag(i).equals("CC")) {
        tree.hang(i, top, Relation.CC);
      }
    }
  }

  /** The outermost verb of speech in whose words {@code verb} stands, or -1. */
  private int top(int verb) {
    int at = verb;
    int top = -1;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int head = tree.head(at);
      int holder = head >= 0 && isClaim(at, head) ? tree.head(head) : head;
      boolean isTold =
          (tree.is(at, Relation.CCOMP) || holder != head)
              && holder >= 0
              && holder < at
              && isSpeech(holder);
      if (!isTold && !(tree.is(at, Relation.CONJ) && head >= 0 && head < at)) {
        return top;
      }
      top = isTold ? holder : top;
      at = holder;
    }
    return top;
  }

  /** Whether the clause is what the noun claims that a verb of speech has for its object. */
  private boolean isClaim(int clause, int noun) {
    return tree.is(clause, Relation.ACL)
        && tree.is(noun, Relation.DOBJ)
        && noun < clause
        && tree.child(clause, EnumSet.of(Relation.MARK)) > noun;
  }

  /** Whether it tells of its own time: "swore", "has insisted", but not "had sworn". */
  private boolean isOwn(int verb) {
    int auxiliary = tree.child(verb, AUXILIARIES);
    return FINITE.contains(tree.tag(verb))
        ? auxiliary < 0
        : auxiliary >= 0 && (tree.isWord(auxiliary, "has") || tree.isWord(auxiliary, "have"));
  }

  /** The tag of the verb, with that of its auxiliary where it has one. */
  private String tense(int verb) {
    int auxiliary = tree.child(verb, AUXILIARIES);
    return auxiliary < 0 ? tree.tag(verb) : tree.tag(auxiliary) + tree.tag(verb);
  }

  /** "although the guard has told her": the speaker goes on. */
  private boolean tellsSpeaker(int verb) {
    int hearer = tree.child(verb, HEARERS);
    return hearer > verb
        && tree.tag(hearer).equals("PRP")
        && VERBS.with(tree.lemma(verb), "obj+that").isPresent();
  }

  private boolean isSpeech(int verb) {
    return tree.tag(verb).startsWith("VB") && VERBS.holds(tree.lemma(verb));
  }

  /** Whether a quotation that opens behind {@code from} is still open at {@code to}. */
  private boolean isQuoted(int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += QUOTES.contains(tree.tokens.get(i).form()) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  private boolean isLetters(int i) {
    return tree.tokens.get(i).form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private String form(int i) {
    return tree.tokens.get(i).form().toLowerCase(Locale.ROOT);
  }
}
