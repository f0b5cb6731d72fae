package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.CueVerb;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/** The frame that is read along the line where the parse lost what a verb governs. */
final class LineFrame {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final CueVerbs verbs;

  LineFrame(CueVerbs verbs) {
    this.verbs = verbs;
  }

  /** "X said P" where the parse lost the clause: what follows in the segment, if it has a verb. */
  Optional<Complements.Complement> of(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "that");
    Words bounds = TagSieve.bounds(passage, verb);
    boolean isFinite = isFinite(passage, verb) && source.to() <= verb;
    if (cue.isEmpty() || !isFinite || verb + 1 >= bounds.to() || !opensClause(passage, verb + 1)) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < bounds.to(); i++) {
      boolean isFiniteVerb = FINITE.contains(passage.tag(i)) || passage.tag(i).equals("MD");
      if (isFiniteVerb && isJoinedOn(passage, verb, i)) {
        return Optional.empty();
      }
      if (isFiniteVerb && !isOfRelative(passage, i)) {
        int end = Fronted.end(passage, verb, bounds.to());
        boolean isPut = passage.cue(verb).equals("put it");
        Words words =
            new Words(
                isPut ? that(passage, verb, i) : verb + 1,
                Endings.untilCited(passage, verb + 1, end));
        return Optional.of(
            new Complements.Complement("line", cue.get().stance(), List.of(words), false));
      }
    }
    return Optional.empty();
  }

  /** "put it to the clerk that he": where the clause begins. */
  private static int that(Passage passage, int verb, int before) {
    int that = verb + 1;
    while (that < before && !passage.is(that, "that")) {
      that++;
    }
    return that < before ? that : verb + 1;
  }

  /** "said goodbye and left", "asked the guard, and he nodded": another clause is joined on. */
  private static boolean isJoinedOn(Passage passage, int cue, int verb) {
    for (int i = cue + 1; i < verb; i++) {
      boolean isJoin = passage.tag(i).equals("CC");
      if (isJoin && (i == verb - 1 || passage.is(i - 1, ","))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb or auxiliary only says more of a noun: "who were given papers". */
  private static boolean isOfRelative(Passage passage, int verb) {
    int head = passage.head(verb);
    return passage.relation(verb) == Relation.RELCL
        || (passage.relation(verb).name().startsWith("AUX")
            && head >= 0
            && passage.relation(head) == Relation.RELCL);
  }

  /** Whether the verb is finite by itself or by "have": "had complained". */
  private static boolean isFinite(Passage passage, int verb) {
    int auxiliary = passage.child(verb, Relation.AUX);
    boolean isPerfect =
        passage.tag(verb).equals("VBN")
            && auxiliary >= 0
            && passage.lemma(auxiliary).equals("have");
    return isPerfect || FINITE.contains(passage.tag(verb));
  }

  private static boolean opensClause(Passage passage, int i) {
    boolean isSubject =
        passage.tag(i).startsWith("NN")
            || passage.tag(i).startsWith("PRP")
            || passage.tag(i).equals("DT")
            || passage.tag(i).equals("EX");
    return passage.is(i, "that") || isSubject;
  }
}
