package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.text.Relation;

/**
 * Finds the subject of a verb, and where it has none of its own, the word that lends it one: the
 * antecedent of its relative clause, or the subject of the verb that it is joined to or hangs on.
 */
final class Lenders {
  private static final int DEPTH = 6;
  private static final Set<String> ADDITIONS = Set.of("add", "reiterate", "stress", "conclude");

  private static final Set<String> RAISING =
      Set.of(
          "go",
          "continue",
          "seem",
          "appear",
          "begin",
          "start",
          "use",
          "proceed",
          "rush",
          "hasten",
          "take",
          "pause",
          "manage",
          "tend");

  /** Verbs by which somebody lets words out: what the words say, he says. */
  private static final Set<String> SENDING =
      Set.of(
          "send",
          "issue",
          "release",
          "publish",
          "put",
          "post",
          "leave",
          "write",
          "circulate",
          "deliver",
          "give",
          "make",
          "sign",
          "text",
          "email",
          "distribute");

  /** Of whom it "is reported to have said" so, that one said it. */
  private static final Set<String> REPORTED =
      Set.of(
          "report",
          "say",
          "believe",
          "allege",
          "think",
          "claim",
          "know",
          "understand",
          "rumor",
          "rumour",
          "record",
          "quote",
          "hear",
          "suppose",
          "presume");

  /** Verbs by which somebody is brought to speak, and speaks. */
  private static final Set<String> CAUSING =
      Set.of("lead", "prompt", "cause", "force", "drive", "compel", "oblige", "push", "bring");

  private Lenders() {}

  /** The phrase of the subject of {@code verb}, its own or lent; empty if there is none. */
  static Optional<Words> subject(Passage passage, int verb) {
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
    Optional<Words> doer = Participles.doer(passage, verb);
    return doer.isPresent() ? doer : borrowed(passage, verb, depth);
  }

  private static Optional<Words> borrowed(Passage passage, int verb, int depth) {
    int head = passage.head(verb);
    if (head < 0 || !passage.isSameSegment(head, verb)) {
      return Optional.empty();
    }
    int lent = passage.relation(verb) == Relation.CCOMP ? passage.lent(head) : -1;
    if (lent > head && lent < verb) {
      return Optional.of(NounPhrases.around(passage, lent, new Words(head + 1, verb)));
    }
    return switch (passage.relation(verb)) {
      case CONJ -> joined(passage, verb, head, depth);
      case ADVCL, DEP -> participle(passage, verb, head, depth);
      case XCOMP, CCOMP ->
          isCaused(passage, verb, head)
              ? Optional.of(
                  NounPhrases.around(
                      passage, passage.child(head, Relation.DOBJ), new Words(head + 1, verb)))
              : isRaised(passage, verb, head) ? active(passage, head, depth - 1) : Optional.empty();
      case ACL ->
          sender(passage, verb, head)
              .or(() -> Optional.of(NounPhrases.around(passage, head, new Words(0, verb))));
      case RELCL -> NounPhrases.antecedent(passage, verb);
      case PCOMP -> ofPreposition(passage, head, depth);
      default -> Optional.empty();
    };
  }

  /** Who sends the words: "put out a statement saying that". */
  private static Optional<Words> sender(Passage passage, int verb, int noun) {
    int sending = passage.relation(noun) == Relation.DOBJ ? passage.head(noun) : -1;
    return sending >= 0
            && passage.tag(verb).equals("VBG")
            && SENDING.contains(passage.lemma(sending))
            && !Subjects.isPassive(passage, sending)
        ? active(passage, sending, DEPTH - 1)
        : Optional.empty();
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

  private static Optional<Words> joined(Passage passage, int verb, int head, int depth) {
    int participle = participleAbove(passage, verb, head);
    if (participle >= 0) {
      return active(passage, participle, depth - 1);
    }
    int governor = passage.head(head);
    boolean isReported = passage.relation(head) == Relation.CCOMP && governor >= 0;
    if (isAddition(passage, verb) && isReported && passage.isVerb(governor)) {
      return active(passage, governor, depth - 1);
    }
    if (isReported && passage.isVerb(governor) && isOfGovernor(passage, verb, head, governor)) {
      return active(passage, governor, depth - 1);
    }
    return passage.isVerb(head) ? active(passage, head, depth - 1) : Optional.empty();
  }

  /** Whether a joined verb agrees with the speaker and not with who is spoken of. */
  static boolean isOfGovernor(Passage passage, int verb, int head, int governor) {
    int near = passage.subject(head);
    int far = passage.subject(governor);
    String tag = passage.tag(verb);
    boolean isAfterMark = passage.is(verb - 1, "and") && passage.is(verb - 2, ",");
    boolean isBare = tag.equals("VBP") || (tag.equals("VB") && isAfterMark);
    if (near < 0 || far < 0 || passage.child(verb, Relation.AUX) >= 0) {
      return false;
    }
    boolean farPlural = passage.tag(far).endsWith("S");
    boolean nearPlural = passage.tag(near).endsWith("S");
    boolean areNouns = passage.tag(far).startsWith("NN") && passage.tag(near).startsWith("NN");
    return areNouns
        && ((isBare && farPlural && !nearPlural)
            || (tag.equals("VBZ") && !farPlural && nearPlural));
  }

  /**
   * The participle that a participle behind "and" goes on with, where the parse joins it to a
   * finite verb in between: "adding that it rained and conceding that"; else -1.
   */
  private static int participleAbove(Passage passage, int verb, int head) {
    boolean isParticiple =
        passage.tag(verb).equals("VBG")
            && passage.child(verb, Relation.AUX) < 0
            && !passage.tag(head).equals("VBG")
            && passage.child(head, Relation.AUX) >= 0;
    int at = isParticiple ? passage.head(head) : -1;
    for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
      if (passage.tag(at).equals("VBG") && at < verb) {
        return at;
      }
      at = passage.head(at);
    }
    return -1;
  }

  /** A verb that goes on with what its subject said before: "and added that". */
  static boolean isAddition(Passage passage, int verb) {
    return ADDITIONS.contains(passage.lemma(verb));
  }

  private static Optional<Words> participle(Passage passage, int verb, int head, int depth) {
    int governor = passage.head(head);
    boolean isReported = passage.relation(head) == Relation.CCOMP && governor >= 0;
    boolean isOfSpeaker = isAddition(passage, verb) || Participles.isComment(passage, verb);
    if (isOfSpeaker && isReported && passage.isVerb(governor)) {
      return active(passage, governor, depth - 1);
    }
    if (!passage.isVerb(head) || passage.relation(head) == Relation.ACL) {
      return ofMainClause(passage, verb, head, depth);
    }
    return isParticiple(passage, verb) ? active(passage, head, depth - 1) : Optional.empty();
  }

  /** Behind a comma a participle speaks of the main clause, not of a noun within it. */
  private static Optional<Words> ofMainClause(Passage passage, int verb, int head, int depth) {
    if (!isParticiple(passage, verb) || !passage.is(passage.subtree(verb).from() - 1, ",")) {
      return Optional.empty();
    }
    int at = head;
    while (at >= 0 && (!passage.isVerb(at) || passage.subject(at) < 0)) {
      at = passage.head(at);
    }
    return at < 0 ? Optional.empty() : active(passage, at, depth - 1);
  }

  /** "led the board to warn that": the board warns. */
  private static boolean isCaused(Passage passage, int verb, int head) {
    int object = passage.child(head, Relation.DOBJ);
    return CAUSING.contains(passage.lemma(head))
        && passage.tag(verb).equals("VB")
        && object > head
        && object < verb
        && !Cues.isNegated(passage, head);
  }

  private static boolean isParticiple(Passage passage, int verb) {
    return passage.tag(verb).equals("VBG")
        || passage.tag(verb).equals("VBN")
        || passage.tag(verb).equals("VB");
  }

  /** Whether an infinitive under {@code head} tells what happens and not what might. */
  private static boolean isRaised(Passage passage, int verb, int head) {
    return passage.isVerb(head)
        && (RAISING.contains(passage.lemma(head))
            || Cues.isYetToCome(passage, verb)
            || passage.tag(verb).equals("VBG")
            || (REPORTED.contains(passage.lemma(head)) && Subjects.isPassive(passage, head)));
  }
}
