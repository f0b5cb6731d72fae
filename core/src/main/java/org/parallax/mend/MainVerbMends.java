package org.parallax.mend;

import java.util.EnumSet;
import java.util.Set;
import org.parallax.text.Relation;

/**
 * Gives the main verb behind a relative clause its subject back: of "The rowers, who are minors,
 * are not willing" parsers make two relative clauses and no sentence; and gives the noun of a
 * closing tag the names before it: "to Tarn, Osterby and Velm officials said".
 */
final class MainVerbMends {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> RELATIVE = EnumSet.of(Relation.RELCL);
  private static final Set<Relation> AUXILIARIES =
      EnumSet.of(Relation.AUX, Relation.AUXPASS, Relation.MODAL);

  private final OpenTree tree;

  private MainVerbMends(OpenTree tree) {
    this.tree = tree;
  }

  static void apply(OpenTree tree) {
    MainVerbMends mends = new MainVerbMends(tree);
    for (int i = 1; i < tree.size(); i++) {
      mends.behindRelative(i);
      mends.tagNames(i);
    }
  }

  /** A second relative clause behind a comma that has no pronoun is no relative clause. */
  private void behindRelative(int verb) {
    int noun = tree.is(verb, Relation.RELCL) ? tree.head(verb) : -1;
    int relative = noun < 0 || noun > verb ? -1 : tree.child(noun, RELATIVE);
    int start = tree.first(verb);
    boolean isMain =
        relative > noun
            && relative < start
            && tree.isWord(start, ",")
            && opensWithPronoun(relative)
            && isFinite(verb)
            && tree.child(verb, SUBJECTS) < 0
            && !hasPronoun(verb, relative)
            && (tree.head(noun) < 0 || isTag(noun, verb));
    if (isMain) {
      tree.hang(verb, tree.head(noun), tree.head(noun) < 0 ? Relation.ROOT : Relation.CCOMP);
      tree.hang(noun, verb, Relation.NSUBJ);
      tree.hang(start, verb, Relation.PUNCT);
    }
  }

  /** ", who are minors". */
  private boolean opensWithPronoun(int relative) {
    int first = tree.first(relative);
    int pronoun = tree.isWord(first, ",") ? first + 1 : first;
    return tree.isWord(pronoun - 1, ",") && tree.tag(pronoun).startsWith("W");
  }

  /** "..., are away, said the clerk": who speaks stands behind the tag. */
  private boolean isTag(int noun, int verb) {
    int tag = tree.head(noun);
    return tag > verb
        && tree.is(noun, Relation.NSUBJ)
        && tree.isWord(tag - 1, ",")
        && FINITE.contains(tree.tag(tag))
        && !tree.isWord(tag + 1, ".");
  }

  private boolean isFinite(int verb) {
    int auxiliary = tree.child(verb, AUXILIARIES);
    return FINITE.contains(tree.tag(verb))
        || (auxiliary >= 0 && FINITE.contains(tree.tag(auxiliary)));
  }

  /** Whether a relative pronoun stands between the two clauses. */
  private boolean hasPronoun(int verb, int relative) {
    for (int i = relative + 1; i < verb; i++) {
      if (tree.tag(i).startsWith("W") && tree.governs(verb, i)) {
        return true;
      }
    }
    return false;
  }

  /** The comma before a closing tag stands before all that belongs to its noun. */
  private void tagNames(int verb) {
    int noun = tree.child(verb, SUBJECTS);
    boolean closes =
        noun == verb - 1
            && FINITE.contains(tree.tag(verb))
            && tree.tag(noun).equals("NNS")
            && tree.first(noun) == noun
            && tree.isWord(verb + 1, ".")
            && verb + 2 >= tree.size();
    int comma = closes ? commaBefore(noun) : -1;
    if (comma < 0) {
      return;
    }
    for (int i = comma + 1; i < noun; i++) {
      boolean inside = tree.head(i) > comma && tree.head(i) < noun;
      if (!inside || tree.is(i, Relation.CONJ)) {
        tree.hang(i, noun, tree.is(i, Relation.CC) ? Relation.CC : Relation.COMPOUND);
      }
    }
  }

  /** The comma before "A and B", names that end right before {@code noun}; or -1. */
  private int commaBefore(int noun) {
    int at = noun - 1;
    boolean joins = false;
    while (at > 0 && (isNameOrNation(at) || tree.tag(at).equals("CC"))) {
      joins |= tree.tag(at).equals("CC");
      at--;
    }
    return joins && at < noun - 1 && tree.isWord(at, ",") ? at : -1;
  }

  private boolean isNameOrNation(int i) {
    return tree.tag(i).startsWith("NNP") || tree.tag(i).equals("JJ");
  }
}
