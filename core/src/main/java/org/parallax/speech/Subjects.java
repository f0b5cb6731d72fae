package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.text.Relation;

/**
 * Finds who does what a verb of speech says: its subject or one that is lent to it, or its agent in
 * the passive.
 */
final class Subjects {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Whose participle before a clause speaks of who is addressed: "asked whether it rained". */
  private static final Set<String> ADDRESSING =
      Set.of("ask", "tell", "inform", "warn", "advise", "assure", "remind", "notify");

  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "neither", "no one", "no-one");

  private Subjects() {}

  /** The source phrase of the cue {@code verb}; empty if it has none. */
  static Optional<Words> of(Passage passage, int verb) {
    if (CueLemmas.isLet(passage, verb)) {
      return Lenders.subject(passage, passage.head(verb));
    }
    if (isPassive(passage, verb)) {
      return agent(passage, verb);
    }
    Optional<Words> giver = giver(passage, verb);
    if (giver.isPresent()) {
      return giver;
    }
    boolean isSplit =
        passage.subject(verb) < 0
            && FINITE.contains(passage.tag(verb))
            && LineSubjects.beforeTag(passage, verb, passage.segment(verb).from()) < verb;
    return (isSplit ? LineSubjects.of(passage, verb) : Optional.<Words>empty())
        .or(() -> Lenders.subject(passage, verb))
        .filter(w -> !w.isEmpty() && !isAge(passage, w))
        .or(() -> LineSubjects.of(passage, verb))
        .filter(w -> !isNobody(passage, w));
  }

  /** "The groom, 27, repeated": the parse takes the age for the subject. */
  private static boolean isAge(Passage passage, Words words) {
    return words.size() == 1
        && passage.tag(words.from()).equals("CD")
        && passage.is(words.from() - 1, ",")
        && passage.is(words.to(), ",");
  }

  /** "Nobody", "none of them": there is nobody who says it. */
  static boolean isNobody(Passage passage, Words words) {
    return passage.is(words.from(), "no") || NOBODY.contains(passage.text(words));
  }

  /** Whether the verb is a passive: its subject is told or spoken of, and does not speak. */
  static boolean isPassive(Passage passage, int verb) {
    if (CueLemmas.isLet(passage, verb)) {
      return isPassive(passage, passage.head(verb));
    }
    if (!passage.tag(verb).equals("VBN") && !passage.tag(verb).equals("VBD")) {
      return false;
    }
    if (passage.child(verb, Relation.AUXPASS) >= 0
        || passage.child(verb, Relation.NSUBJPASS) >= 0) {
      return true;
    }
    if (passage.child(verb, Relation.AGENT) >= 0) {
      return !isPerfect(passage, verb);
    }
    boolean hasOwn = passage.subject(verb) >= 0 || passage.child(verb, Relation.AUX) >= 0;
    if (passage.relation(verb) == Relation.ACL) {
      return passage.tag(verb).equals("VBN") && !isActive(passage, verb);
    }
    if (passage.relation(verb) == Relation.ADVCL
        && !hasOwn
        && ADDRESSING.contains(passage.lemma(verb))) {
      return passage.child(verb, Relation.DOBJ) < 0;
    }
    return passage.relation(verb) == Relation.CONJ
        && !hasOwn
        && passage.tag(verb).equals("VBN")
        && isPassive(passage, passage.head(verb));
  }

  /** "had reported by radio": with "have" and a subject of its own, "by" names no agent. */
  private static boolean isPerfect(Passage passage, int verb) {
    int auxiliary = passage.child(verb, Relation.AUX);
    return auxiliary >= 0
        && passage.lemma(auxiliary).equals("have")
        && passage.child(verb, Relation.NSUBJ) >= 0;
  }

  /** "a claim that clerks had told him": with a subject and "have" it is no participle. */
  private static boolean isActive(Passage passage, int verb) {
    int auxiliary = passage.child(verb, Relation.AUX);
    return passage.child(verb, Relation.NSUBJ) >= 0
        && auxiliary >= 0
        && passage.lemma(auxiliary).equals("have");
  }

  static Optional<Words> agent(Passage passage, int verb) {
    return Agents.of(passage, verb);
  }

  /**
   * Who lets somebody know: "was given to understand by the clerk that", "was led by A to think".
   */
  private static Optional<Words> giver(Passage passage, int verb) {
    int head = passage.head(verb);
    boolean isLed =
        passage.tag(verb).equals("VB")
            && head >= 0
            && Set.of("give", "lead", "make").contains(passage.lemma(head))
            && passage.child(head, Relation.AUXPASS) >= 0;
    return isLed ? agent(passage, verb).or(() -> agent(passage, head)) : Optional.empty();
  }

  /** Who is told or spoken of in the passive: the subject of the verb or of what it hangs on. */
  static Optional<Words> patient(Passage passage, int verb) {
    return Lenders.subject(passage, verb);
  }
}
