package org.parallax.mend;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.name.Roles;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/**
 * Takes from a noun what parsers wrongly hang on it: the main clause behind "according to" without
 * a comma, a relative clause with "who" that speaks of the person before, the verb of a clause
 * whose subject was taken for an object, the day behind a word of speech.
 */
final class NounMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> LOOSE =
      EnumSet.of(Relation.PARATAXIS, Relation.CONJ, Relation.DEP, Relation.RELCL, Relation.CCOMP);
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  private static final CueVerbs VERBS = CueVerbs.read();
  private final OpenTree tree;

  private NounMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    NounMends mends = new NounMends(tree);
    for (int i = 1; i < tree.size(); i++) {
      mends.behindAccording(i);
      mends.who(i);
      mends.toldOf(i);
      mends.day(i);
      mends.mainVerb(i);
    }
  }

  /** "According to court papers Dorn was ill": the clause is no relative clause of the papers. */
  private void behindAccording(int verb) {
    int noun = tree.is(verb, Relation.RELCL) ? tree.head(verb) : -1;
    int to = noun >= 0 && tree.is(noun, Relation.POBJ) ? tree.head(noun) : -1;
    int according = to > 0 && tree.isWord(to - 1, "according") ? to - 1 : -1;
    int subject = according < 0 ? -1 : tree.child(verb, SUBJECTS);
    boolean isMain =
        subject > noun
            && !tree.tag(tree.first(subject)).startsWith("W")
            && !tree.isWord(tree.first(subject), "that")
            && FINITE.contains(tree.tag(verb))
            && !tree.hasComma(noun, verb);
    if (!isMain) {
      return;
    }
    int root = according;
    for (int steps = 0; tree.head(root) >= 0 && steps < tree.size(); steps++) {
      root = tree.head(root);
    }
    tree.hang(verb, -1, Relation.ROOT);
    tree.hang(root, verb, Relation.CONJ);
    tree.hang(according, verb, Relation.PREP);
  }

  /** "a diver with a quiet voice who claims": who claims is a person. */
  private void who(int verb) {
    int noun = tree.is(verb, Relation.RELCL) ? tree.head(verb) : -1;
    int who = noun < 0 ? -1 : tree.child(verb, SUBJECTS);
    boolean isThing =
        who > noun
            && tree.isWord(who, "who")
            && tree.tag(noun).equals("NN")
            && kind(noun).isEmpty()
            && tree.is(noun, Relation.POBJ);
    int above = isThing && tree.head(noun) >= 0 ? tree.head(tree.head(noun)) : -1;
    if (above >= 0 && above < noun && kind(above).equals(Optional.of(Roles.Kind.PERSON))) {
      tree.hang(verb, above, Relation.RELCL);
    }
  }

  private Optional<Roles.Kind> kind(int noun) {
    return tree.tag(noun).startsWith("NN") ? Roles.kind(tree.lemma(noun)) : Optional.empty();
  }

  /** "was told the owners, two brothers, were away": the owners were away. */
  private void toldOf(int verb) {
    int start = tree.first(verb);
    boolean isOpen =
        LOOSE.contains(tree.tokens.get(verb).relation())
            && FINITE.contains(tree.tag(verb))
            && tree.child(verb, SUBJECTS) < 0
            && tree.isWord(start - 1, ",");
    for (int object = start - 2; isOpen && object > 0; object--) {
      int told = tree.is(object, Relation.DOBJ) ? tree.head(object) : -1;
      boolean isSubject =
          told >= 0
              && told < object
              && tree.isWord(told, "told")
              && tree.child(told, EnumSet.of(Relation.NSUBJPASS)) >= 0
              && tree.hasComma(object, start - 1);
      if (isSubject) {
        tree.hang(verb, told, Relation.CCOMP);
        tree.hang(object, verb, Relation.NSUBJ);
        return;
      }
    }
  }

  /** "A source quoted Ida Berg as": with an object it is no participle of the noun before it. */
  private void mainVerb(int verb) {
    int noun = tree.is(verb, Relation.ACL) ? tree.head(verb) : -1;
    boolean isMain =
        noun == verb - 1
            && tree.is(noun, Relation.ROOT)
            && tree.tag(verb).equals("VBN")
            && tree.child(verb, EnumSet.of(Relation.DOBJ)) > verb
            && tree.child(verb, EnumSet.of(Relation.AGENT)) < 0
            && VERBS.first(tree.lemma(verb)).isPresent();
    if (isMain) {
      for (int i = 0; i < tree.size(); i++) {
        if (i > verb && tree.head(i) == noun) {
          tree.hang(i, verb, tree.tokens.get(i).relation());
        }
      }
      tree.hang(verb, -1, Relation.ROOT);
      tree.hang(noun, verb, Relation.NSUBJ);
    }
  }

  /** "criticism of the line, saying Monday he": the day is that of the word before it. */
  private void day(int day) {
    boolean isDay =
        DAYS.contains(tree.tokens.get(day).form().toLowerCase(java.util.Locale.ROOT))
            && tree.tag(day - 1).startsWith("VB")
            && tree.is(day, Relation.APPOS)
            && tree.head(day) < day - 1;
    if (isDay) {
      tree.hang(day, day - 1, Relation.NPADVMOD);
    }
  }
}
