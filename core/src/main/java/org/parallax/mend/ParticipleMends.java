package org.parallax.mend;

import java.util.EnumSet;
import java.util.Set;
import org.parallax.text.CueNouns;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/**
 * Gives ", saying that" to who says it: to the main clause and not to the claim that it speaks of,
 * to the verb right before it ("a charge the firm denied, saying"), or to a noun of its own ("its
 * clerk saying that").
 */
final class ParticipleMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> CLAUSES = EnumSet.of(Relation.CCOMP);
  private static final Set<Relation> MARKS = EnumSet.of(Relation.MARK);
  private static final Set<String> PROMPTING =
      Set.of("prompt", "lead", "cause", "force", "provoke", "trigger", "spark", "draw", "earn");
  private static final CueVerbs VERBS = CueVerbs.read();
  private static final CueNouns NOUNS = CueNouns.read();
  private final OpenTree tree;

  private ParticipleMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    ParticipleMends mends = new ParticipleMends(tree);
    for (int i = 3; i < tree.size(); i++) {
      mends.prompting(i);
      mends.alsoTo(i);
      if (mends.isSaying(i)) {
        mends.ofMainClause(i);
        mends.ofNearest(i);
        mends.ofItsNoun(i);
      }
    }
  }

  /** "promised that P, prompting the clerk to say": what was said prompts it. */
  private void prompting(int verb) {
    int told = tree.is(verb, Relation.ADVCL) ? tree.head(verb) : -1;
    int cue = told >= 0 && tree.is(told, Relation.CCOMP) ? tree.head(told) : -1;
    boolean isOutside =
        cue >= 0
            && cue < told
            && tree.tag(verb).equals("VBG")
            && PROMPTING.contains(tree.lemma(verb))
            && tree.isWord(tree.first(verb) - 1, ",")
            && VERBS.holds(tree.lemma(cue));
    if (isOutside) {
      tree.hang(tree.first(verb) - 1, cue, Relation.PUNCT);
      tree.hang(verb, cue, Relation.ADVCL);
    }
  }

  /** "prompting the clerk to say that P and the firm to deny it": the clerk does not say so. */
  private void alsoTo(int verb) {
    int told = tree.is(verb, Relation.CONJ) ? tree.head(verb) : -1;
    int open = told >= 0 && tree.is(told, Relation.CCOMP) ? tree.head(told) : -1;
    boolean isJoined =
        open >= 0
            && open < told
            && told < verb
            && tree.is(open, Relation.XCOMP)
            && tree.tag(verb).equals("VB")
            && tree.isWord(verb - 1, "to")
            && tree.child(verb, SUBJECTS) > told
            && !tree.isWord(told - 1, "to");
    int join = isJoined ? tree.first(verb) - 1 : -1;
    if (isJoined && tree.tag(join).equals("CC")) {
      tree.hang(verb, open, Relation.CONJ);
      tree.hang(join, open, Relation.CC);
    }
  }

  private boolean isSaying(int verb) {
    String lemma = tree.lemma(verb);
    return tree.tag(verb).equals("VBG")
        && tree.is(verb, Relation.ADVCL)
        && tree.head(verb) >= 0
        && tree.head(verb) < verb
        && (VERBS.with(lemma, "that").isPresent() || VERBS.with(lemma, "obj+that").isPresent());
  }

  /** "denied claims that the pier burned, saying that": who denies them says so. */
  private void ofMainClause(int verb) {
    int claimed = tree.head(verb);
    int noun = tree.is(claimed, Relation.ACL) ? tree.head(claimed) : -1;
    boolean isOfClaim =
        noun >= 0
            && noun < claimed
            && tree.isWord(tree.first(verb) - 1, ",")
            && tree.child(claimed, SUBJECTS) > noun
            && tree.child(claimed, MARKS) > noun
            && NOUNS.of(tree.lemma(noun)).isPresent();
    int main = isOfClaim ? verbAbove(noun) : -1;
    if (main >= 0) {
      tree.hang(tree.first(verb) - 1, main, Relation.PUNCT);
      tree.hang(verb, main, Relation.ADVCL);
    }
  }

  /** The verb with a subject of which the noun is the object, or -1. */
  private int verbAbove(int noun) {
    int at = tree.is(noun, Relation.DOBJ) || tree.is(noun, Relation.POBJ) ? tree.head(noun) : -1;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tree.tag(at).startsWith("VB")) {
        return tree.child(at, SUBJECTS) >= 0 && tree.child(at, SUBJECTS) < noun ? at : -1;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** "accused it of theft, a charge the firm denied, saying that": the firm says so. */
  private void ofNearest(int verb) {
    int near = tree.first(verb) - 2;
    boolean isBehind =
        near > tree.head(verb)
            && tree.isWord(near + 1, ",")
            && tree.is(near, Relation.RELCL)
            && FINITE.contains(tree.tag(near))
            && tree.child(near, SUBJECTS) >= 0
            && !tree.tag(tree.child(near, SUBJECTS)).startsWith("W")
            && VERBS.holds(tree.lemma(near));
    if (isBehind) {
      tree.hang(verb, near, Relation.ADVCL);
    }
  }

  /** "put it at nine, its clerk saying that": the clerk says so. */
  private void ofItsNoun(int verb) {
    int noun = verb - 1;
    int main = tree.head(verb);
    boolean isItsOwn =
        tree.tag(noun).startsWith("NN")
            && tree.head(noun) == main
            && !SUBJECTS.contains(tree.tokens.get(noun).relation())
            && tree.isWord(tree.first(noun) - 1, ",")
            && tree.child(verb, SUBJECTS) < 0
            && tree.child(verb, CLAUSES) > verb;
    if (isItsOwn) {
      tree.hang(noun, verb, Relation.NSUBJ);
    }
  }
}
