package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.text.Relation;

/**
 * Finds who does what a verb says: its subject, its agent in the passive, the antecedent of its
 * relative clause, or the subject of the verb that it is joined to or hangs on.
 */
final class Subjects {
  private static final int DEPTH = 6;
  private static final Set<String> RAISING =
      Set.of(
          "go",
          "continue",
          "seem",
          "appear",
          "begin",
          "start",
          "use",
          "have",
          "come",
          "proceed",
          "rush",
          "be",
          "move",
          "hasten",
          "take",
          "turn",
          "pause",
          "step",
          "get",
          "manage",
          "dare",
          "happen",
          "tend",
          "speak");

  private Subjects() {}

  /** The source phrase of the cue {@code verb}; empty if it has none. */
  static Optional<Words> of(Passage passage, int verb) {
    return isPassive(passage, verb) ? agent(passage, verb) : active(passage, verb, DEPTH);
  }

  /** Whether the verb is a passive: its subject is told or spoken of, and does not speak. */
  static boolean isPassive(Passage passage, int verb) {
    if (!passage.tag(verb).equals("VBN") && !passage.tag(verb).equals("VBD")) {
      return false;
    }
    if (passage.child(verb, Relation.AUXPASS) >= 0
        || passage.child(verb, Relation.NSUBJPASS) >= 0
        || passage.child(verb, Relation.AGENT) >= 0) {
      return true;
    }
    boolean hasOwn = passage.subject(verb) >= 0 || passage.child(verb, Relation.AUX) >= 0;
    if (passage.relation(verb) == Relation.ACL) {
      return passage.tag(verb).equals("VBN");
    }
    return passage.relation(verb) == Relation.CONJ
        && !hasOwn
        && passage.tag(verb).equals("VBN")
        && isPassive(passage, passage.head(verb));
  }

  static Optional<Words> agent(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      boolean isBy = passage.relation(child) == Relation.AGENT || passage.is(child, "by");
      int noun = isBy ? passage.child(child, Relation.POBJ) : -1;
      if (noun >= 0) {
        return Optional.of(NounPhrases.around(passage, noun, new Words(child + 1, passage.size())));
      }
    }
    return Optional.empty();
  }

  /** Who is told or spoken of in the passive: the subject of the verb or of what it hangs on. */
  static Optional<Words> patient(Passage passage, int verb) {
    return active(passage, verb, DEPTH);
  }

  private static Optional<Words> active(Passage passage, int verb, int depth) {
    if (depth == 0 || verb < 0) {
      return Optional.empty();
    }
    int subject = passage.subject(verb);
    if (subject >= 0) {
      if (NounPhrases.isRelative(passage, subject)) {
        int clause = verb;
        while (passage.relation(clause) == Relation.CONJ && passage.head(clause) >= 0) {
          clause = passage.head(clause);
        }
        return NounPhrases.antecedent(passage, clause);
      }
      if (passage.is(subject, "there") || passage.tag(subject).startsWith("W")) {
        return Optional.empty();
      }
      Words bounds = subject < verb ? new Words(0, verb) : new Words(verb + 1, passage.size());
      return Optional.of(NounPhrases.around(passage, subject, bounds));
    }
    return borrowed(passage, verb, depth);
  }

  private static Optional<Words> borrowed(Passage passage, int verb, int depth) {
    int head = passage.head(verb);
    if (head < 0 || !passage.isSameSegment(head, verb)) {
      return Optional.empty();
    }
    return switch (passage.relation(verb)) {
      case CONJ -> passage.isVerb(head) ? active(passage, head, depth - 1) : Optional.empty();
      case ADVCL, DEP ->
          passage.isVerb(head) && isParticiple(passage, verb)
              ? active(passage, head, depth - 1)
              : Optional.empty();
      case XCOMP, CCOMP ->
          isRaised(passage, verb, head) ? active(passage, head, depth - 1) : Optional.empty();
      case ACL -> Optional.of(NounPhrases.around(passage, head, new Words(0, verb)));
      case RELCL -> NounPhrases.antecedent(passage, verb);
      case PCOMP -> ofPreposition(passage, head, depth);
      default -> Optional.empty();
    };
  }

  private static Optional<Words> ofPreposition(Passage passage, int preposition, int depth) {
    int verb = passage.head(preposition);
    if (verb < 0) {
      return Optional.empty();
    }
    if (passage.isVerb(verb)) {
      return active(passage, verb, depth - 1);
    }
    return Optional.empty();
  }

  private static boolean isParticiple(Passage passage, int verb) {
    return passage.tag(verb).equals("VBG")
        || passage.tag(verb).equals("VBN")
        || passage.tag(verb).equals("VB");
  }

  /** Whether an infinitive under {@code head} tells what happens and not what might. */
  private static boolean isRaised(Passage passage, int verb, int head) {
    return passage.isVerb(head)
        && (RAISING.contains(passage.lemma(head)) || passage.tag(verb).equals("VBG"));
  }
}
