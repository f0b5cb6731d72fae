package org.parallax.speech;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.text.Relation;

/** Reads the words of a cue, and whether it stands at all. */
final class Cues {
  /** What is done with the word of another. */
  static final Set<String> VERIFYING =
      Set.of("verify", "confirm", "corroborate", "authenticate", "substantiate");

  private static final Set<String> UNREAL =
      Set.of("should", "must", "may", "might", "can", "could", "ca", "shall");
  private static final Set<String> BLOCKING =
      Set.of(
          "refuse",
          "decline",
          "fail",
          "expect",
          "want",
          "plan",
          "hesitate",
          "need",
          "avoid",
          "stop");
  private static final Set<String> NEVER =
      Set.of("never", "n't", "not", "hardly", "neither", "nor", "no");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "neither");
  private static final Set<String> NO = Set.of("no", "neither");

  private static final Pattern ANONYMITY =
      Pattern.compile(
          "(?i)(?:not to be|to not be|to stay|to remain) "
              + "(?:named|identified|quoted|cited|anonymous|unnamed|nameless)\\b");

  private Cues() {}

  /** The verb with its particle. */
  static Span span(Passage passage, int verb) {
    Span span = passage.token(verb).span();
    int next = verb + 1;
    boolean isPart = next < passage.size() && passage.cue(verb).endsWith(" " + passage.lower(next));
    return isPart ? span.hull(passage.token(next).span()) : span;
  }

  static boolean isNegated(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      boolean isNear =
          child < verb
              && (passage.relation(child) == Relation.NEG
                  || (passage.isAny(child, NEVER) && passage.relation(child) == Relation.ADVMOD));
      if (isNear) {
        return true;
      }
    }
    return isYetToCome(passage, verb)
        || passage.is(verb - 1, "nor")
        || passage.is(verb - 1, "neither");
  }

  /** "has yet to say": nothing was said. */
  static boolean isYetToCome(Passage passage, int verb) {
    int head = passage.head(verb);
    return head >= 0
        && passage.relation(verb) == Relation.XCOMP
        && Set.of("have", "be").contains(passage.lemma(head))
        && passage.children(head).stream().anyMatch(c -> passage.is(c, "yet"));
  }

  /** Whether the verb's subject is nobody: "no witness said", "neither the crew nor the owner". */
  static boolean isNobodys(Passage passage, int verb) {
    int subject = passage.subject(verb);
    if (subject < 0 || subject > verb || Subjects.isPassive(passage, verb)) {
      return false;
    }
    return NOBODY.contains(passage.lemma(subject))
        || passage.children(subject).stream().anyMatch(c -> c < subject && passage.isAny(c, NO));
  }

  /**
   * Whether the words ask for anonymity, which tells how somebody speaks and nothing that he says:
   * "asked not to be named".
   */
  static boolean isAnonymity(String words) {
    return ANONYMITY.matcher(words).lookingAt();
  }

  /**
   * Whether the cue is only possible, wished for or refused, or nobody's: "might say", "declined to
   * say", "nobody said".
   */
  static boolean isUnreal(Passage passage, int verb) {
    if (isNobodys(passage, verb)) {
      return true;
    }
    for (int child : passage.children(verb)) {
      boolean isModal =
          passage.relation(child) == Relation.MODAL || passage.relation(child) == Relation.AUX;
      if (isModal && passage.isAny(child, UNREAL)) {
        return true;
      }
    }
    int head = passage.head(verb);
    if (head >= 0 && passage.relation(verb) == Relation.PCOMP && passage.is(head, "without")) {
      return true;
    }
    return head >= 0
        && passage.relation(verb) == Relation.XCOMP
        && passage.tag(verb).equals("VB")
        && BLOCKING.contains(passage.lemma(head));
  }

  /** Whether the verb is an infinitive with "to", or a gerund without a subject. */
  static boolean isInfinitive(Passage passage, int verb) {
    int subject = passage.subject(verb);
    for (int child : passage.children(verb)) {
      if (passage.tag(child).equals("TO") && passage.relation(child) == Relation.AUX) {
        return true;
      }
    }
    return passage.tag(verb).equals("VBG") && subject < 0;
  }
}
