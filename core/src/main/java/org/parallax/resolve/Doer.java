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
    for (int steps = 0; verb >= 0 && steps < tree.size(); steps++) {
      OptionalInt subject = tree.subject(verb);
      if (subject.isPresent()) {
        return subject;
      }
      if (!tree.is(verb, Relation.CONJ, Relation.ADVCL)) {
        return OptionalInt.empty();
      }
      verb = tree.head(verb);
    }
    return OptionalInt.empty();
  }
}
