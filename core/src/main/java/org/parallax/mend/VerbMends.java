package org.parallax.mend;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.parallax.text.CueNouns;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;
import org.parallax.text.Token;

/**
 * Gives words of speech back to the verbs: parsers take "records that" and "the clerk suspects" for
 * plurals, and "denies ever having" for an auxiliary.
 */
final class VerbMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "'s", "’s", "'d");
  private static final int LONGEST_NAME = 8;
  private static final CueVerbs VERBS = CueVerbs.read();
  private static final CueNouns NOUNS = CueNouns.read();
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<String> BEARERS =
      Set.of("accuse/accused", "decease/deceased", "deceased/deceased");
  private static final Set<String> SINGULAR = Set.of("a", "an", "another", "one", "this");
  private final OpenTree tree;

  private VerbMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    VerbMends mends = new VerbMends(tree);
    for (int i = 1; i < tree.size(); i++) {
      mends.bearer(i);
      mends.putting(i);
      mends.auxiliary(i);
      mends.beforeClause(i);
      mends.closing(i);
      mends.behindPlural(i);
    }
  }

  /** "His counsel, Ida Berg, put it to her that": no infinitive stands there. */
  private void putting(int verb) {
    boolean isTaken =
        tree.isWord(verb, "put")
            && tree.isWord(verb + 1, "it")
            && tree.isWord(verb + 2, "to")
            && tree.tag(verb).equals("VB")
            && !tree.isWord(verb - 1, "to")
            && tree.child(verb, EnumSet.of(Relation.AUX, Relation.MODAL)) < 0;
    if (!isTaken) {
      return;
    }
    tree.asVerb(verb, "put");
    int noun = tree.child(verb, EnumSet.of(Relation.DEP));
    if (noun >= 0 && noun < verb && tree.child(verb, SUBJECTS) < 0) {
      tree.hang(noun, verb, Relation.NSUBJ);
    }
  }

  /** "in which the accused wrote": a participle behind an article that names who does it. */
  private void bearer(int noun) {
    int verb = noun + 1;
    boolean isTaken =
        BEARERS.contains(
                tree.lemma(noun) + "/" + tree.tokens.get(noun).form().toLowerCase(Locale.ROOT))
            && tree.tag(noun).startsWith("VB")
            && tree.isWord(noun - 1, "the")
            && verb < tree.size()
            && FINITE.contains(tree.tag(verb))
            && tree.child(verb, SUBJECTS) < 0;
    if (!isTaken) {
      return;
    }
    Token token = tree.tokens.get(noun);
    int head = tree.head(noun);
    Relation relation = token.relation();
    for (int c = 0; c < noun; c++) {
      if (tree.head(c) == noun && !tree.tag(c).equals("DT")) {
        tree.hang(c, verb, tree.tokens.get(c).relation());
      }
    }
    tree.hang(verb, head == verb ? -1 : head, head == verb ? Relation.ROOT : relation);
    tree.asNoun(noun);
    tree.hang(noun, verb, Relation.NSUBJ);
  }

  /** "denies ever having set foot": the verb of speech governs what was taken for its head. */
  private void auxiliary(int verb) {
    int head = tree.head(verb);
    boolean isTaken =
        tree.is(verb, Relation.AUX)
            && FINITE.contains(tree.tag(verb))
            && !tree.tag(verb).equals("MD")
            && head > verb
            && !AUXILIARIES.contains(tree.lemma(verb))
            && VERBS.holds(tree.lemma(verb));
    if (!isTaken) {
      return;
    }
    tree.hang(verb, tree.head(head), tree.tokens.get(head).relation());
    tree.hang(head, verb, Relation.XCOMP);
    for (int c = 0; c < verb; c++) {
      if (tree.head(c) == head) {
        tree.hang(c, verb, tree.tokens.get(c).relation());
      }
    }
  }

  /** "The clerk's diary records that P": a plural cannot stand before "that" and a whole clause. */
  private void beforeClause(int verb) {
    boolean isBefore =
        tree.tag(verb).equals("NNS")
            && tree.isWord(verb + 1, "that")
            && tree.tag(verb - 1).startsWith("NN")
            && !tree.tag(verb - 1).endsWith("S")
            && isVerbOnly(verb)
            && tree.head(verb - 1) == verb;
    int clause = isBefore ? clauseBehind(verb + 1) : -1;
    if (clause <= verb || (!tree.governs(verb, clause) && tree.head(verb) != verb + 1)) {
      return;
    }
    int main = tree.head(verb);
    boolean isSubject =
        main > clause && tree.child(main, EnumSet.of(Relation.NSUBJ)) == verb && isFinite(main);
    tree.asVerb(verb, singular(verb));
    takeOver(verb);
    tree.hang(verb + 1, clause, Relation.MARK);
    tree.hang(clause, verb, Relation.CCOMP);
    if (isSubject) {
      tree.hang(verb, tree.head(main), tree.tokens.get(main).relation());
      tree.hang(main, verb, Relation.CCOMP);
    } else if (main == verb + 1) {
      tree.hang(verb, -1, Relation.ROOT);
      for (int i = clause + 1; i < tree.size(); i++) {
        boolean isNext = tree.head(i) < 0 && tree.child(i, EnumSet.of(Relation.NSUBJ)) < clause;
        if (isNext) {
          tree.hang(i, verb, Relation.CONJ);
        }
      }
    }
  }

  /** "The minutes record that P": what parsers take for a noun tells what stands behind it. */
  private void behindPlural(int verb) {
    boolean isBehind =
        tree.tag(verb).equals("NN")
            && tree.tag(verb - 1).equals("NNS")
            && tree.is(verb - 1, Relation.COMPOUND)
            && tree.head(verb - 1) == verb
            && tree.isWord(verb + 1, "that")
            && tree.is(verb + 1, Relation.MARK)
            && VERBS.with(tree.lemma(verb), "that").isPresent();
    int clause = isBehind ? tree.head(verb + 1) : -1;
    if (clause <= verb + 1 || tree.head(verb) != clause) {
      return;
    }
    tree.asVerb(verb, tree.lemma(verb));
    takeOver(verb);
    tree.hang(verb, tree.head(clause), tree.tokens.get(clause).relation());
    tree.hang(clause, verb, Relation.CCOMP);
  }

  /** The verb of the clause that "that" opens, or -1. */
  private int clauseBehind(int that) {
    if (tree.is(that, Relation.MARK) && tree.head(that) > that) {
      return tree.head(that);
    }
    for (int i = that + 1; i < Math.min(tree.size(), that + LONGEST_NAME); i++) {
      boolean isSubject = tree.is(i, Relation.NSUBJ) || tree.is(i, Relation.NSUBJPASS);
      if (isSubject && tree.head(i) > i) {
        return tree.head(i);
      }
    }
    return -1;
  }

  /** "Thieves took it, the curator suspects." */
  private void closing(int verb) {
    int end = tree.size() - 1;
    boolean isLast =
        tree.tag(verb).equals("NNS")
            && verb == end - 1
            && tree.isWord(end, ".")
            && isVerbOnly(verb);
    int comma = verb - 1;
    while (isLast && comma > 0 && verb - comma <= LONGEST_NAME && !tree.isWord(comma, ",")) {
      if (FINITE.contains(tree.tag(comma)) || tree.tag(comma).equals("CC")) {
        return;
      }
      comma--;
    }
    boolean isTag =
        isLast
            && tree.isWord(comma, ",")
            && comma < verb - 1
            && tree.tag(verb - 1).startsWith("NN")
            && !tree.tag(verb - 1).endsWith("S")
            && !tree.tag(comma + 1).equals("CC")
            && !tree.isWord(comma + 1, "according");
    int main = isTag ? finiteBefore(comma) : -1;
    if (main < 0) {
      return;
    }
    tree.asVerb(verb, singular(verb));
    tree.hang(verb - 1, verb, Relation.NSUBJ);
    for (int i = comma + 1; i < verb - 1; i++) {
      if (tree.head(i) == verb || tree.head(i) <= comma) {
        tree.hang(i, verb - 1, tree.tokens.get(i).relation());
      }
    }
    tree.hang(verb, main, Relation.PARATAXIS);
  }

  /** The main verb of what stands before, or -1. */
  private int finiteBefore(int end) {
    for (int i = 0; i < end; i++) {
      if (tree.head(i) < 0 && tree.tag(i).startsWith("VB")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFinite(int verb) {
    return FINITE.contains(tree.tag(verb)) || tree.child(verb, EnumSet.of(Relation.AUX)) >= 0;
  }

  /** What was compounded with the verb is its subject. */
  private void takeOver(int verb) {
    int subject = verb - 1;
    tree.hang(subject, verb, Relation.NSUBJ);
    for (int i = 0; i < subject; i++) {
      if (tree.head(i) == verb) {
        tree.hang(i, subject, tree.tokens.get(i).relation());
      }
    }
  }

  private boolean isVerbOnly(int i) {
    String lemma = singular(i);
    return VERBS.tag(lemma).or(() -> VERBS.with(lemma, "clause")).isPresent()
        && (NOUNS.of(lemma).isEmpty() || isBehindSingular(i));
  }

  /** "A post claims that": no plural follows "a". */
  private boolean isBehindSingular(int i) {
    int article = tree.child(i, EnumSet.of(Relation.DET));
    return article >= 0
        && SINGULAR.contains(tree.tokens.get(article).form().toLowerCase(Locale.ROOT));
  }

  private String singular(int i) {
    return tree.lemma(i).toLowerCase(java.util.Locale.ROOT);
  }
}
