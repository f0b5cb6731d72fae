package org.parallax.speech;

import java.util.Set;
import org.parallax.text.Relation;

/** Reads the lemma under which the lexicon knows a verb: with its particle, "point out". */
final class CueLemmas {
  /** Cues whose second word parsers take for an adverb as often as for a particle. */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "go on",
          "take back",
          "walk back",
          "hit back",
          "shoot back",
          "fire back",
          "push back",
          "find out",
          "brush aside",
          "brush off",
          "shrug off",
          "wave off",
          "cry out",
          "speak out");

  private static final Set<String> LETTING = Set.of("let", "make");
  private static final Set<String> LET_OUT = Set.of("slip", "know");

  private CueLemmas() {}

  static String of(Passage passage, int i) {
    if (isLet(passage, i)) {
      return passage.lemma(passage.head(i)) + " " + passage.lemma(i);
    }
    for (int child : passage.children(i)) {
      boolean isParticle = passage.relation(child) == Relation.PRT && child > i && child <= i + 3;
      boolean isClear = passage.lemma(i).equals("make") && passage.is(child, "clear");
      boolean isAdverb =
          ADVERBIAL.contains(passage.lemma(i) + " " + passage.lower(child)) && child == i + 1;
      if (isParticle || isClear || isAdverb) {
        return passage.lemma(i) + " " + passage.lower(child);
      }
    }
    return passage.lemma(i);
  }

  /** Whether the verb only lets words out: "let slip that", "made it known that". */
  static boolean isLet(Passage passage, int i) {
    int head = passage.head(i);
    return head >= 0
        && head < i
        && LETTING.contains(passage.lemma(head))
        && LET_OUT.contains(passage.lemma(i));
  }
}
