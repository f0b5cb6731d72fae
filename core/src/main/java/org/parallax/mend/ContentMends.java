package org.parallax.mend;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.text.CueNouns;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;
import org.parallax.text.Token;

/**
 * Gives the clause that says what is said to whom it belongs: not to the noun before it, and with
 * the subject that a tag within it or a hearer before it took.
 */
final class ContentMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> OBJECTS = EnumSet.of(Relation.DOBJ, Relation.DATIVE);
  private static final CueVerbs VERBS = CueVerbs.read();
  private static final CueNouns NOUNS = CueNouns.read();
  private final OpenTree tree;
  private final List<Token> tokens;

  private ContentMends(OpenTree tree) {
    this.tree = tree;
    this.tokens = tree.tokens;
  }

  static void apply(OpenTree tree) {
    ContentMends mends = new ContentMends(tree);
    for (int i = 0; i < tree.size(); i++) {
      mends.contentClause(i);
      mends.mark(i);
      mends.ofObject(i);
      mends.openClause(i);
      mends.lentObject(i);
      mends.insertedTag(i);
    }
  }

  /**
   * "was assured by the head of the yard that nobody knew", "a claim by the clerk that he left": a
   * clause with a subject of its own and "that" as its mark says nothing more of the noun before.
   */
  private void contentClause(int clause) {
    int noun = tree.head(clause);
    boolean isHung = tree.is(clause, Relation.RELCL) || tree.is(clause, Relation.CCOMP);
    if (!isHung || noun < 0 || !tree.is(noun, Relation.POBJ)) {
      return;
    }
    int that = tree.child(clause, EnumSet.of(Relation.MARK, Relation.ADVMOD));
    int subject = tree.child(clause, SUBJECTS);
    if (that < 0 || !tree.isWord(that, "that") || subject <= that || that < noun) {
      return;
    }
    int at = noun;
    while (at >= 0 && tree.is(at, Relation.POBJ) && tree.head(at) >= 0) {
      int preposition = tree.head(at);
      int above = tree.head(preposition);
      boolean isGiver =
          tree.isWord(preposition, "by")
              || tree.isWord(preposition, "from")
              || (above >= 0 && isCue(above));
      if (above < 0 || above > clause) {
        return;
      }
      if (tokens.get(above).isVerb()) {
        tree.hang(clause, above, Relation.CCOMP);
        return;
      }
      if (isGiver && tokens.get(above).isNoun()) {
        tree.hang(clause, above, Relation.ACL);
        return;
      }
      at = above;
    }
  }

  /** "claims by the crew that rats ate it": "that" is no adverb of a clause with a subject. */
  private void mark(int clause) {
    int that = tree.child(clause, EnumSet.of(Relation.ADVMOD));
    int noun = tree.is(clause, Relation.ACL) ? tree.head(clause) : -1;
    if (noun >= 0
        && noun < that
        && tree.isWord(that, "that")
        && tree.child(clause, SUBJECTS) > that
        && isCue(noun)) {
      tree.asMark(that);
    }
  }

  private boolean isCue(int noun) {
    return tokens.get(noun).isNoun()
        && NOUNS.of(tree.lemma(noun)).filter(n -> n.frames().contains("that")).isPresent();
  }

  /**
   * "rejects the finding of the board that the pier was sound": the clause is of the noun where the
   * verb takes none.
   */
  private void ofObject(int clause) {
    int verb = tree.is(clause, Relation.CCOMP) ? tree.head(clause) : -1;
    int that = verb < 0 ? -1 : tree.first(clause);
    boolean isThat =
        verb >= 0
            && that > verb
            && tree.isWord(that, "that")
            && tree.child(clause, SUBJECTS) > that
            && !takesClause(tree.lemma(verb));
    int noun = isThat ? tree.child(verb, EnumSet.of(Relation.DOBJ)) : -1;
    boolean isOfNoun = noun > verb && noun < that && !tree.hasComma(noun, that) && isCue(noun);
    if (isOfNoun) {
      tree.hang(clause, noun, Relation.ACL);
    }
  }

  private static boolean takesClause(String lemma) {
    return VERBS.with(lemma, "that").isPresent()
        || VERBS.with(lemma, "obj+that").isPresent()
        || VERBS.with(lemma, "clause").isPresent();
  }

  /** "is alleged by two clerks to have left": not the clerks are to have left. */
  private void openClause(int clause) {
    int noun = tree.head(clause);
    boolean isInfinitive =
        (tree.is(clause, Relation.RELCL) || tree.is(clause, Relation.ACL))
            && noun >= 0
            && noun < clause
            && tree.is(noun, Relation.POBJ)
            && tree.child(clause, SUBJECTS) < 0
            && tree.isWord(tree.first(clause), "to")
            && tree.isWord(tree.first(clause) + 1, "have");
    int by = isInfinitive ? tree.head(noun) : -1;
    if (by >= 0 && tree.is(by, Relation.AGENT) && tree.head(by) >= 0) {
      tree.hang(clause, tree.head(by), Relation.XCOMP);
    }
  }

  /** "telling him help is near": what was taken for a second object is the clause's subject. */
  private void lentObject(int clause) {
    int verb = tree.head(clause);
    if (!tree.is(clause, Relation.CCOMP)
        || verb < 0
        || clause < verb
        || !FINITE.contains(tokens.get(clause).tag())
        || tree.child(clause, SUBJECTS) >= 0) {
      return;
    }
    int start = tree.first(clause);
    for (int object = verb + 1; object < start; object++) {
      boolean isSecond =
          tree.head(object) == verb
              && OBJECTS.contains(tokens.get(object).relation())
              && tokens.get(object).isNoun()
              && tree.end(object) == start
              && hasHearerBefore(verb, object);
      if (isSecond) {
        tree.hang(object, clause, Relation.NSUBJ);
        return;
      }
    }
  }

  private boolean hasHearerBefore(int verb, int object) {
    for (int i = verb + 1; i < object; i++) {
      if (tree.head(i) == verb && OBJECTS.contains(tokens.get(i).relation())) {
        return true;
      }
    }
    return false;
  }

  /** "The boat, said Ida Brock, was sound": the subject before the tag is that of the clause. */
  private void insertedTag(int verb) {
    int subject = tree.child(verb, SUBJECTS);
    int clause = tree.child(verb, EnumSet.of(Relation.CCOMP));
    int speaker = clause < 0 ? -1 : tree.child(clause, SUBJECTS);
    boolean isInserted =
        subject >= 0
            && subject < verb - 1
            && tree.isWord(verb - 1, ",")
            && speaker > verb
            && tree.first(speaker) == verb + 1
            && clause > speaker
            && tree.isWord(clause - 1, ",")
            && !tree.hasComma(tree.first(subject), verb - 1)
            && !tree.hasComma(verb + 1, clause - 1)
            && FINITE.contains(tokens.get(verb).tag())
            && FINITE.contains(tokens.get(clause).tag());
    if (isInserted) {
      Token above = tokens.get(verb);
      tree.hang(clause, above.head(), above.relation());
      tree.hang(verb, clause, Relation.PARATAXIS);
      tree.hang(subject, clause, Relation.NSUBJ);
      tree.hang(speaker, verb, Relation.NSUBJ);
    }
  }
}
