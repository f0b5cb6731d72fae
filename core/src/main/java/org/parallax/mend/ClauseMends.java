package org.parallax.mend;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.CueNouns;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/**
 * Hangs a clause that says what somebody said on the word of speech before it, wherever the parse
 * hung it: "whispered to the press that", "the claim, made in May, that", "boasted the dam would".
 */
final class ClauseMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> LOST =
      EnumSet.of(
          Relation.ROOT,
          Relation.ADVCL,
          Relation.ADVMOD,
          Relation.DEP,
          Relation.XCOMP,
          Relation.ACL,
          Relation.CONJ,
          Relation.PARATAXIS);

  /** Words before "that" by which the clause tells an aim, a degree or a condition. */
  private static final Set<String> BINDING =
      Set.of("so", "such", "now", "given", "provided", "in", "except", "but", "than", "and", "or");

  private static final int FARTHEST = 25;
  private static final CueVerbs VERBS = CueVerbs.read();
  private static final CueNouns NOUNS = CueNouns.read();
  private final OpenTree tree;

  private ClauseMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    ClauseMends mends = new ClauseMends(tree);
    for (int i = 1; i < tree.size(); i++) {
      mends.that(i);
      mends.hearers(i);
      mends.bare(i);
      mends.behindCue(i);
    }
  }

  /** A clause with "that" that the parse gave to no word of speech. */
  private void that(int that) {
    boolean opens =
        tree.isWord(that, "that")
            && (tree.tag(that).equals("IN") || tree.tag(that).equals("WDT") || isSole(that))
            && !BINDING.contains(form(that - 1));
    int verb = opens ? verbBehind(that) : -1;
    if (verb < 0 || isHeld(verb, that)) {
      return;
    }
    Optional<Integer> governor = governor(that);
    if (governor.isEmpty()
        || (tree.governs(verb, governor.get()) && !frees(governor.get(), verb))) {
      return;
    }
    int at = governor.get();
    tree.hang(that, verb, Relation.MARK);
    tree.hang(verb, at, tree.tag(at).startsWith("VB") ? Relation.CCOMP : Relation.ACL);
  }

  /** "told the court that Ida Berg had written": no relative clause has all that it needs. */
  private void hearers(int verb) {
    int hearer = tree.is(verb, Relation.RELCL) ? tree.head(verb) : -1;
    boolean isObject =
        hearer >= 0 && (tree.is(hearer, Relation.DOBJ) || tree.is(hearer, Relation.NPADVMOD));
    int cue = isObject ? tree.head(hearer) : -1;
    int that = tree.first(verb);
    boolean isTold =
        cue >= 0
            && cue < hearer
            && VERBS.with(tree.lemma(cue), "obj+that").isPresent()
            && tree.isWord(that, "that")
            && that > hearer
            && tree.child(verb, SUBJECTS) > that
            && !hasGap(verb, that);
    if (!isTold) {
      return;
    }
    tree.hang(that, verb, Relation.MARK);
    tree.hang(verb, cue, Relation.CCOMP);
    for (int c = verb + 1; c < tree.size(); c++) {
      if (tree.head(c) == cue && (tree.is(c, Relation.XCOMP) || tree.is(c, Relation.ADVCL))) {
        tree.hang(c, verb, Relation.ADVCL);
      }
    }
  }

  /** "was advised by the guard the man had a gun": the clause is of the cue that it follows. */
  private void behindCue(int verb) {
    int head = tree.head(verb);
    boolean isJoined = tree.is(verb, Relation.CONJ) && !tree.tag(tree.first(verb) - 1).equals("CC");
    if (head < 0
        || head > verb
        || tree.child(verb, SUBJECTS) < 0
        || !isFinite(verb)
        || tree.isWord(tree.first(verb), "that")
        || (!isJoined && !tree.is(verb, Relation.CCOMP))) {
      return;
    }
    int start = tree.first(verb);
    if (isJoined && isCue(head) && isPassable(start - 1) && !tree.isWord(start, "that")) {
      tree.hang(verb, head, Relation.CCOMP);
      return;
    }
    for (int cue = start - 1; cue > head && start - cue < FARTHEST; cue--) {
      boolean isOpen =
          isCue(cue)
              && tree.tag(cue).startsWith("VB")
              && !tree.is(cue, Relation.POBJ)
              && tree.governs(head, cue)
              && !tree.governs(verb, cue)
              && tree.end(cue) == start
              && tree.child(cue, EnumSet.of(Relation.CCOMP, Relation.XCOMP)) < 0;
      if (isOpen) {
        tree.hang(verb, cue, Relation.CCOMP);
        return;
      }
    }
  }

  /**
   * "that" that parsers take for the determiner of a bare plural or name; behind a name it is none.
   */
  private boolean isSole(int that) {
    return tree.tag(that).equals("DT")
        && (tree.isWord(that - 1, ",") || tree.tag(that - 1).startsWith("NNP"));
  }

  /** The main verb of the clause that "that" opens: it has a subject of its own; or -1. */
  private int verbBehind(int that) {
    if (tree.is(that, Relation.MARK) && tree.head(that) > that) {
      return tree.child(tree.head(that), SUBJECTS) > that ? tree.head(that) : -1;
    }
    for (int i = that + 1; i < Math.min(tree.size(), that + FARTHEST); i++) {
      boolean isSubject = SUBJECTS.contains(tree.tokens.get(i).relation());
      int verb = tree.head(i);
      if (isSubject && verb > i && tree.tag(verb).startsWith("VB") && tree.first(i) <= that + 1) {
        return hasGap(verb, that) ? -1 : verb;
      }
    }
    return -1;
  }

  /** Whether "that" stands for what the verb lacks: "the boat that Ada bought". */
  private boolean hasGap(int verb, int that) {
    return tree.is(that, Relation.DOBJ)
        && tree.head(that) == verb
        && tree.end(verb) <= verb + 2
        && VERBS.with(tree.lemma(verb), "np").isPresent();
  }

  /** Whether the parse hung the clause on a word before it in a way that sieves read. */
  private boolean isHeld(int verb, int that) {
    int head = tree.head(verb);
    Relation relation = tree.tokens.get(verb).relation();
    if (head >= that) {
      return false;
    }
    boolean isOfNoun =
        head >= 0
            && (relation == Relation.ACL || relation == Relation.CCOMP)
            && NOUNS.of(tree.lemma(head)).isPresent();
    return isOfNoun || !LOST.contains(relation);
  }

  /** A verb or noun of speech before "that", past hearers and what stands between commas. */
  private Optional<Integer> governor(int that) {
    int at = that - 1;
    if (tree.isWord(at, ",")) {
      int comma = at - 1;
      while (comma > 0 && !tree.isWord(comma, ",")) {
        comma--;
      }
      at = comma - 1;
    }
    for (int i = at; i >= Math.max(0, at - FARTHEST); i--) {
      if (!isPassable(i)) {
        return Optional.empty();
      }
      if (isCue(i)) {
        return Optional.of(i);
      }
      if (FINITE.contains(tree.tag(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPassable(int i) {
    return form(i).codePoints().anyMatch(Character::isLetterOrDigit)
        || Set.of("'", "’").contains(form(i))
        || tree.tag(i).equals("HYPH");
  }

  private boolean isCue(int i) {
    String lemma = tree.lemma(i);
    boolean isVerb =
        tree.tag(i).startsWith("VB")
            && (VERBS.with(lemma, "that").isPresent()
                || VERBS.with(lemma, "obj+that").isPresent()
                || VERBS.with(lemma, "clause").isPresent());
    boolean isNoun =
        tree.tag(i).startsWith("NN")
            && NOUNS.of(lemma).filter(n -> n.frames().contains("that")).isPresent();
    return isVerb || isNoun;
  }

  /** Takes the governor out of the clause that swallowed it, as its own clause's head. */
  private boolean frees(int governor, int verb) {
    int top = governor;
    for (int steps = 0; tree.head(top) != verb && steps < tree.size(); steps++) {
      top = tree.head(top);
    }
    if (tree.tag(governor).startsWith("NN") && top != governor) {
      return false;
    }
    tree.hang(top, tree.head(verb), tree.tokens.get(verb).relation());
    return true;
  }

  /** "boasted the auditors could not count": what was taken for an object is the subject. */
  private void bare(int verb) {
    boolean isOwn =
        (tree.is(verb, Relation.CCOMP) || tree.is(verb, Relation.ADVCL) || isModal(verb))
            && tree.child(verb, SUBJECTS) < 0
            && isFinite(verb);
    int start = isOwn ? tree.first(verb) : -1;
    int object = start < 1 ? -1 : endingAt(open(start));
    int cue = object < 0 ? -1 : tree.head(object);
    boolean isBare =
        cue >= 0
            && cue < object
            && tree.is(object, Relation.DOBJ)
            && tree.tag(cue).startsWith("VB")
            && tree.head(verb) >= 0
            && (tree.head(verb) == object || tree.governs(tree.head(verb), cue))
            && VERBS
                .with(tree.lemma(cue), "that")
                .or(() -> VERBS.with(tree.lemma(cue), "clause"))
                .isPresent();
    if (isBare) {
      if (tree.is(object + 1, Relation.PREP)) {
        tree.hang(object + 1, object, Relation.PREP);
      }
      tree.hang(object, verb, Relation.NSUBJ);
      tree.hang(verb, cue, Relation.CCOMP);
    }
  }

  private boolean isModal(int verb) {
    boolean isOfNoun = tree.is(verb, Relation.RELCL) || tree.is(verb, Relation.ACL);
    return isOfNoun && tree.tag(tree.first(verb)).startsWith("MD");
  }

  private boolean isFinite(int verb) {
    int first = tree.first(verb);
    while (first < verb && !isPassable(first)) {
      first++;
    }
    return FINITE.contains(tree.tag(verb)) || FINITE.contains(tree.tag(first));
  }

  /** Before an opening mark. */
  private int open(int start) {
    return start > 1 && !isPassable(start - 1) && !tree.isWord(start - 1, ",") ? start - 1 : start;
  }

  /** The noun whose phrase ends right before {@code start}, or -1. */
  private int endingAt(int start) {
    for (int i = start - 1; i >= 0 && i > start - FARTHEST; i--) {
      if (tree.is(i, Relation.DOBJ) && (tree.end(i) >= start || isPlaced(i, start))) {
        return i;
      }
    }
    return -1;
  }

  /** "say guards at the gate have told": where it is stands between the noun and the verb. */
  private boolean isPlaced(int noun, int start) {
    return tree.is(noun + 1, Relation.PREP)
        && tree.head(noun + 1) == tree.head(noun)
        && tree.end(noun + 1) == start;
  }

  private String form(int i) {
    return i < 0 ? "" : tree.tokens.get(i).form().toLowerCase(java.util.Locale.ROOT);
  }
}
