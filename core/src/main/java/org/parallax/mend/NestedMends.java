package org.parallax.mend;

import java.util.EnumSet;
import java.util.Set;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/**
 * Hangs what is told within what somebody says on the inner teller: "is accused of telling a clerk
 * that", "said the boy fled and told her that", "It was the clerk, she said, who claimed".
 */
final class NestedMends {
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> CLAUSES = EnumSet.of(Relation.CCOMP);
  private static final Set<String> HEARERS = Set.of("him", "her", "them", "me", "us");
  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
  private static final Set<String> MEANS = Set.of("over", "via", "by", "through");
  private static final int FARTHEST = 14;
  private static final CueVerbs VERBS = CueVerbs.read();
  private final OpenTree tree;

  private NestedMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    NestedMends mends = new NestedMends(tree);
    for (int i = 1; i < tree.size(); i++) {
      mends.deeper(i);
      mends.teller(i);
      mends.means(i);
      mends.cleft(i);
    }
  }

  /** "complained of being told by a clerk that": the clause is of the verb nearest to it. */
  private void deeper(int verb) {
    int that = tree.first(verb);
    int outer = tree.head(verb);
    boolean isTold =
        tree.is(verb, Relation.CCOMP)
            && tree.isWord(that, "that")
            && outer >= 0
            && outer < that
            && tree.child(verb, SUBJECTS) >= that;
    for (int inner = that - 1; isTold && inner > outer && inner > that - FARTHEST; inner--) {
      boolean isPlain =
          tree.tokens.get(inner).form().codePoints().anyMatch(Character::isLetterOrDigit);
      if (!isPlain) {
        return;
      }
      boolean isTeller =
          PARTICIPLES.contains(tree.tag(inner))
              && tree.is(inner, Relation.PCOMP)
              && VERBS.with(tree.lemma(inner), "obj+that").isPresent()
              && tree.governs(outer, inner)
              && tree.child(inner, CLAUSES) < 0;
      if (isTeller) {
        hangThat(that, verb);
        tree.hang(verb, inner, Relation.CCOMP);
        return;
      }
    }
  }

  /**
   * What was taken for the determiner of a bare noun opens the clause: "told that flour counts".
   */
  private void hangThat(int that, int verb) {
    if (tree.is(that, Relation.DET)) {
      tree.hang(that, verb, Relation.MARK);
      tree.asMark(that);
    }
  }

  /** "The nurse said the man fell and told her that": who hears it does not tell it. */
  private void teller(int verb) {
    int outer = tree.head(verb);
    int object = tree.child(verb, EnumSet.of(Relation.DOBJ, Relation.DATIVE));
    boolean isJoined =
        tree.is(verb, Relation.CONJ)
            && outer >= 0
            && outer < verb
            && object == verb + 1
            && HEARERS.contains(tree.tokens.get(object).form().toLowerCase(java.util.Locale.ROOT))
            && VERBS.with(tree.lemma(verb), "obj+that").isPresent()
            && VERBS.with(tree.lemma(outer), "that").isPresent();
    int clause = isJoined ? tree.child(outer, CLAUSES) : -1;
    int subject = tree.child(verb, SUBJECTS);
    boolean isInner =
        clause > outer
            && clause < verb
            && tree.child(clause, SUBJECTS) > outer
            && (subject < 0 || tree.tag(subject).equals("PRP"));
    if (isInner) {
      tree.hang(verb, clause, Relation.CONJ);
    }
  }

  /** "told them over the radio to wait": the radio is not there to wait. */
  private void means(int verb) {
    int noun = tree.is(verb, Relation.ACL) || tree.is(verb, Relation.RELCL) ? tree.head(verb) : -1;
    int by = noun >= 0 && noun < verb && tree.is(noun, Relation.POBJ) ? tree.head(noun) : -1;
    int order = by >= 0 && MEANS.contains(tree.lemma(by)) ? tree.head(by) : -1;
    int hearer = order < 0 ? -1 : tree.child(order, EnumSet.of(Relation.DOBJ));
    boolean isOrdered =
        hearer > order
            && hearer < by
            && tree.isWord(tree.first(verb), "to")
            && VERBS.with(tree.lemma(order), "obj+to").isPresent();
    if (isOrdered) {
      tree.hang(verb, order, Relation.XCOMP);
    }
  }

  /** "It was the clerk, she told the court, who claimed": it was the clerk who did. */
  private void cleft(int verb) {
    boolean opens =
        verb > 6 && tree.isWord(0, "it") && (tree.isWord(1, "was") || tree.isWord(1, "is"));
    int who = opens ? tree.child(verb, SUBJECTS) : -1;
    boolean isWho =
        who > 4
            && who < verb
            && (tree.isWord(who, "who") || tree.isWord(who, "which"))
            && tree.isWord(who - 1, ",");
    int noun = isWho ? tree.child(1, EnumSet.of(Relation.ATTR)) : -1;
    if (noun > 1 && noun < who && tree.hasComma(noun, who - 1)) {
      tree.hang(verb, noun, Relation.RELCL);
    }
  }
}
