package org.parallax.resolve;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Tree;

/**
 * Tells who does something to what a pronoun stands for. Whoever that is, the pronoun means
 * somebody else: "Norland shared the film, calling it proof". After principle B of Chomsky (1981);
 * reflexives are free.
 */
final class Doer {
  private static final Set<String> OBJECTS = Set.of("him", "her", "it", "them");

  private Doer() {}

  /** The token of the doer of the verb whose object {@code pronoun} is. */
  static OptionalInt of(Sentence sentence, int pronoun) {
    Tree tree = new Tree(sentence);
    boolean object = tree.is(pronoun, Relation.DOBJ, Relation.DATIVE);
    if (!object
        || !OBJECTS.contains(sentence.tokens().get(pronoun).form().toLowerCase(Locale.ROOT))) {
      return OptionalInt.empty();
    }
    int verb = tree.head(pronoun);
    boolean apart = verb > 0 && sentence.tokens().get(verb - 1).form().equals(",");
    for (int steps = 0; verb >= 0 && steps < tree.size(); steps++) {
      OptionalInt subject = tree.subject(verb);
      if (subject.isPresent()) {
        return subject;
      }
      boolean joined = tree.is(verb, Relation.CONJ, Relation.ADVCL);
      if (!joined && !(apart && tree.is(verb, Relation.ACL))) {
        return OptionalInt.empty();
      }
      verb = joined ? tree.head(verb) : above(tree, verb);
    }
    return OptionalInt.empty();
  }

  /** Behind a comma a participle tells of the clause around the noun that it was hung on. */
  private static int above(Tree tree, int participle) {
    int at = tree.head(participle);
    for (int steps = 0; at >= 0 && !tree.token(at).isVerb() && steps < tree.size(); steps++) {
      at = tree.head(at);
    }
    return at;
  }
}
