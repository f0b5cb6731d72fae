package org.parallax.pipeline;

import java.util.List;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;

/**
 * Finds the subject that a tag cuts off from its verb: of "The wall, the engineer warned, would
 * fall" the first part tells nothing by itself.
 */
final class SplitSubjects {
  private SplitSubjects() {}

  /** Whether the content is only the subject of a verb in another part of one utterance. */
  static boolean isOne(Speech speech, List<Speech> speeches, Sentence sentence) {
    if (!sentence.span().contains(speech.content())) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    List<Integer> own = sentence.within(speech.content());
    return own.stream()
        .filter(i -> isSubject(tokens.get(i)))
        .map(i -> tokens.get(i).head())
        .filter(verb -> verb >= 0 && !own.contains(verb))
        .anyMatch(
            verb ->
                own.stream().noneMatch(i -> isFinite(tokens.get(i)))
                    && speeches.stream().anyMatch(s -> isPart(s, speech, tokens.get(verb))));
  }

  private static boolean isSubject(Token token) {
    return token.relation() == Relation.NSUBJ || token.relation() == Relation.NSUBJPASS;
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isPart(Speech other, Speech speech, Token verb) {
    return !other.equals(speech)
        && other.chain().equals(speech.chain())
        && other.content().contains(verb.span());
  }
}
