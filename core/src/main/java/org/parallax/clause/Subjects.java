package org.parallax.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.text.Complements;
import org.parallax.text.Complements.Complement;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Finds the subject of a verb, also where it stands with another verb that it shares it with. */
final class Subjects {
  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP");

  private final Tree tree;

  Subjects(Tree tree) {
    this.tree = tree;
  }

  /**
   * The token of the subject of {@code verb}; a relative pronoun gives way to what it stands for.
   */
  OptionalInt of(int verb) {
    OptionalInt subject = find(verb, 0);
    return subject.isPresent() ? OptionalInt.of(antecedent(subject.getAsInt())) : subject;
  }

  private OptionalInt find(int verb, int depth) {
    OptionalInt own = tree.subject(verb);
    int head = tree.head(verb);
    if (own.isPresent() || head < 0 || depth > tree.size()) {
      return own;
    }
    return switch (tree.relation(verb)) {
      case CONJ, PARATAXIS, DEP ->
          tree.isPredicateVerb(head) ? find(head, depth + 1) : OptionalInt.empty();
      case XCOMP, OPRD -> controller(head, depth + 1);
      case ADVCL -> tree.token(head).isVerb() ? ofMain(verb, head, depth) : OptionalInt.empty();
      case PCOMP ->
          tree.head(head) >= 0 ? governor(tree.head(head), depth + 1) : OptionalInt.empty();
      case ACL -> OptionalInt.of(head);
      case RELCL -> relativeWithoutSubject(verb, head);
      default -> OptionalInt.empty();
    };
  }

  /** Behind a comma the subject is that of the sentence, not of a participle within it. */
  private OptionalInt ofMain(int verb, int head, int depth) {
    int noun = tree.head(head);
    boolean behindComma =
        tree.subtree(verb).getFirst() > 0
            && tree.is(tree.subtree(verb).getFirst() - 1, Relation.PUNCT);
    if (behindComma && verb > head && noun >= 0 && tree.is(head, Relation.ACL)) {
      int governor = noun;
      for (int steps = 0; governor >= 0 && steps < tree.size(); steps++) {
        if (tree.isPredicateVerb(governor)) {
          return find(governor, depth + 1);
        }
        governor = tree.head(governor);
      }
    }
    return find(head, depth + 1);
  }

  private OptionalInt governor(int word, int depth) {
    if (!tree.token(word).isVerb()) {
      return OptionalInt.empty();
    }
    boolean taken = Complements.shipped().ofPreposition(tree.lemma(word), "from").isPresent();
    OptionalInt object = tree.child(word, Relation.DOBJ);
    return taken && object.isPresent() ? object : find(word, depth);
  }

  /** Whose deed an infinitive below {@code word} is. */
  private OptionalInt controller(int word, int depth) {
    if (!tree.token(word).isVerb()) {
      return tree.head(word) >= 0 ? find(tree.head(word), depth) : OptionalInt.empty();
    }
    OptionalInt object = tree.child(word, Relation.DOBJ, Relation.DATIVE);
    Optional<Complement> signature = Complements.shipped().ofInfinitive(tree.lemma(word));
    boolean promises =
        signature.filter(c -> c.control() == Complements.Control.SUBJECT).isPresent()
            && Set.of("promise", "vow", "threaten", "pledge", "use").contains(tree.lemma(word));
    return object.isPresent() && !promises ? object : find(word, depth);
  }

  /** "the car he drove" has no gap at the subject; "the man shot" has. */
  private OptionalInt relativeWithoutSubject(int verb, int noun) {
    return tree.isFinite(verb) ? OptionalInt.empty() : OptionalInt.of(noun);
  }

  /** What a relative pronoun stands for; any other token is given back. */
  int antecedent(int token) {
    boolean pronoun =
        RELATIVE_TAGS.contains(tree.token(token).tag())
            || (tree.lemma(token).equals("that") && !tree.has(token, Relation.DET));
    int at = token;
    for (int steps = 0; pronoun && at >= 0 && steps < tree.size(); steps++) {
      if (tree.is(at, Relation.RELCL)) {
        int noun = tree.head(at);
        return noun >= 0 && noun < token ? noun : token;
      }
      if (tree.is(at, Relation.CCOMP)) {
        return token;
      }
      at = tree.head(at);
    }
    return token;
  }
}
