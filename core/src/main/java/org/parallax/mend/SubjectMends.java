package org.parallax.mend;

import java.util.EnumSet;
import java.util.Set;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/**
 * Gives a verb of speech its subject back: the one that a relative clause cuts off, and the one
 * that was taken for the object of "as".
 */
final class SubjectMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  private static final int FARTHEST = 12;
  private static final CueVerbs VERBS = CueVerbs.read();
  private final OpenTree tree;

  private SubjectMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    SubjectMends mends = new SubjectMends(tree);
    for (int i = 1; i < tree.size(); i++) {
      mends.closedRelative(i);
      mends.afterAs(i);
      mends.waiting(i);
    }
  }

  /** "Ida Berg, whose boat, a cutter, was lost, said": the verb behind the comma is Ida's. */
  private void closedRelative(int verb) {
    boolean isBehind =
        tree.isWord(verb - 1, ",")
            && FINITE.contains(tree.tag(verb))
            && tree.child(verb, SUBJECTS) < 0
            && VERBS.tag(tree.lemma(verb)).isPresent();
    int relative = isBehind ? verb - 2 : -1;
    boolean hasVerb = false;
    while (relative > 0 && !opensRelative(relative)) {
      if (tree.isWord(relative, ";") || tree.isWord(relative, ":")) {
        return;
      }
      hasVerb |= FINITE.contains(tree.tag(relative));
      relative--;
    }
    int noun = relative > 1 && hasVerb ? nounBefore(relative - 1) : -1;
    if (noun < 0 || tree.governs(verb, noun)) {
      return;
    }
    tree.hang(noun, verb, Relation.NSUBJ);
    int head = tree.head(verb);
    if (head >= relative) {
      tree.hang(head, noun, Relation.RELCL);
      tree.hang(verb, -1, Relation.ROOT);
    }
  }

  /** "as a note by the clerk claimed": what was taken for the object of "as" is the subject. */
  private void afterAs(int as) {
    int noun =
        tree.isWord(as, "as") && tree.is(as, Relation.PREP)
            ? tree.child(as, EnumSet.of(Relation.POBJ))
            : -1;
    int verb = noun < as ? -1 : tree.end(noun);
    boolean isLost =
        verb > noun
            && verb < tree.size()
            && FINITE.contains(tree.tag(verb))
            && (VERBS.tag(tree.lemma(verb)).isPresent()
                || VERBS.with(tree.lemma(verb), "clause").isPresent())
            && tree.child(verb, SUBJECTS) < 0;
    if (!isLost) {
      return;
    }
    int head = tree.head(as);
    boolean isAbove = tree.governs(verb, as);
    int top = as;
    while (isAbove && tree.head(top) != verb) {
      top = tree.head(top);
    }
    if (isAbove && top != as) {
      tree.hang(top, tree.head(verb), tree.tokens.get(verb).relation());
    }
    tree.hang(noun, verb, Relation.NSUBJ);
    tree.hang(as, verb, Relation.MARK);
    if (head != verb && head >= 0) {
      tree.hang(verb, head, Relation.ADVCL);
    }
  }

  /** "families waiting at the gate said": a noun before a participle speaks. */
  private void waiting(int verb) {
    boolean isBare =
        FINITE.contains(tree.tag(verb))
            && tree.child(verb, SUBJECTS) < 0
            && VERBS.tag(tree.lemma(verb)).isPresent();
    for (int noun = verb - 2; isBare && noun >= 0 && verb - noun < FARTHEST; noun--) {
      int participle = noun + 1;
      boolean isSpeaker =
          SUBJECTS.contains(tree.tokens.get(noun).relation())
              && tree.head(noun) == participle
              && tree.tag(participle).equals("VBG")
              && tree.is(participle, Relation.ACL)
              && tree.first(noun) > 0
              && tree.isWord(tree.first(noun) - 1, ",")
              && tree.end(participle) == verb
              && !tree.governs(noun, verb);
      if (isSpeaker) {
        tree.hang(participle, noun, Relation.ACL);
        tree.hang(noun, verb, Relation.NSUBJ);
        return;
      }
    }
  }

  private boolean opensRelative(int i) {
    return tree.isWord(i - 1, ",") && RELATIVES.contains(form(i)) && tree.tag(i).startsWith("W");
  }

  /** The head of the noun phrase that a comma ends, if it opens the sentence; or -1. */
  private int nounBefore(int comma) {
    for (int i = comma - 1; i >= 0; i--) {
      if (SUBJECTS.contains(tree.tokens.get(i).relation()) && tree.end(i) >= comma) {
        return i;
      }
    }
    return -1;
  }

  private String form(int i) {
    return i < 0 ? "" : tree.tokens.get(i).form().toLowerCase(java.util.Locale.ROOT);
  }
}
