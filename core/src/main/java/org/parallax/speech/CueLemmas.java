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

  /** Verbs whose particle only tells where the words go: "shouted up that". */
  private static final Set<String> SHOUTED =
      Set.of("shout", "yell", "whisper", "write", "radio", "text", "cable", "email", "report");

  private static final Set<String> DIRECTIONS =
      Set.of("up", "down", "over", "across", "back", "through", "in");

  private static final Set<String> LETTING = Set.of("let", "make");
  private static final Set<String> LET_OUT = Set.of("slip", "know");

  private CueLemmas() {}

  static String of(Passage passage, int i) {
    if (isLet(passage, i)) {
      return passage.lemma(passage.head(i)) + " " + passage.lemma(i);
    }
    if (isPut(passage, i)) {
      return "put it";
    }
    for (int child : passage.children(i)) {
      boolean isParticle = passage.relation(child) == Relation.PRT && child > i && child <= i + 3;
      boolean isClear = passage.lemma(i).equals("make") && passage.is(child, "clear");
      boolean isAdverb =
          ADVERBIAL.contains(passage.lemma(i) + " " + passage.lower(child)) && child == i + 1;
      boolean isDirection =
          SHOUTED.contains(passage.lemma(i)) && DIRECTIONS.contains(passage.lower(child));
      if (isDirection && isParticle) {
        continue;
      }
      if (isParticle || isClear || isAdverb) {
        return passage.lemma(i) + " " + passage.lower(child);
      }
    }
    return passage.lemma(i);
  }

  /** "put it to the clerk that". */
  private static boolean isPut(Passage passage, int i) {
    return passage.lemma(i).equals("put") && passage.is(i + 1, "it") && passage.is(i + 2, "to");
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
