package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Stance;
import org.parallax.text.CueVerbs;

/** Finds the complement of a verb that its lexicon rows allow, the surest frame first. */
final class Complements {

  /**
   * What a verb attributes.
   *
   * @param rule name of the rule that found it
   * @param stance of the lexicon's row
   * @param words the content, before trimming
   * @param hearing whether the verb's object may be a hearer
   */
  record Complement(String rule, Stance stance, List<Words> words, boolean hearing) {}

  private final ClauseFrames clauses;
  private final ObjectFrames objects;
  private final DocumentFrames documents;
  private final LineFrame line;

  Complements(CueVerbs verbs) {
    clauses = new ClauseFrames(verbs);
    objects = new ObjectFrames(verbs);
    documents = new DocumentFrames(verbs);
    line = new LineFrame(verbs);
  }

  /** The complement of the cue {@code verb}, whose source phrase is {@code source}. */
  Optional<Complement> of(Passage passage, int verb, Words source) {
    return clauses
        .named(passage, verb, source)
        .or(() -> clauses.hasIt(passage, verb, source))
        .or(() -> objects.wish(passage, verb))
        .or(() -> clauses.clause(passage, verb, source))
        .or(() -> clauses.quotation(passage, verb))
        .or(() -> objects.infinitive(passage, verb))
        .or(() -> objects.gerund(passage, verb))
        .or(() -> objects.predicate(passage, verb))
        .or(() -> objects.objectAndPreposition(passage, verb))
        .or(() -> documents.having(passage, verb, source))
        .or(() -> objects.object(passage, verb))
        .or(() -> objects.preposition(passage, verb))
        .or(() -> line.of(passage, verb, source));
  }
}
