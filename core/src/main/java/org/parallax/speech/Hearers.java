package org.parallax.speech;

import java.util.Optional;
import org.parallax.model.Phrase;
import org.parallax.text.Relation;

/** Finds to whom words were said: "told the agency", "said to reporters". */
final class Hearers {
  private Hearers() {}

  static Optional<Phrase> of(Passage passage, int verb, Lexicon lexicon) {
    int noun = noun(passage, verb, lexicon);
    if (noun < 0 || lexicon.channels().kind(passage, noun).isPresent()) {
      return Optional.empty();
    }
    Words bounds = noun > verb ? new Words(verb + 1, passage.size()) : new Words(0, verb);
    Words words = NounPhrases.around(passage, noun, bounds);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Phrase.at(passage.span(words), passage.report.report().text()));
  }

  private static int noun(Passage passage, int verb, Lexicon lexicon) {
    int dative = passage.child(verb, Relation.DATIVE);
    if (dative > verb) {
      return passage.is(dative, "to") ? passage.child(dative, Relation.POBJ) : dative;
    }
    boolean hears = lexicon.verbs().with(passage.cue(verb), "obj+that").isPresent();
    int object = passage.child(verb, Relation.DOBJ);
    if (hears && object > verb) {
      return object;
    }
    for (int child : passage.children(verb, Relation.PREP)) {
      if (passage.is(child, "to") && child > verb) {
        return passage.child(child, Relation.POBJ);
      }
    }
    return -1;
  }
}
