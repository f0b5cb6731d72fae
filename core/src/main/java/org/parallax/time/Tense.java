package org.parallax.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** Whether the words around a time speak of what was or of what will be. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE;

  private static final int REACH = 14;
  private static final Set<String> WILL =
      Set.of(
          "will", "'ll", "’ll", "shall", "would", "may", "might", "could", "should", "must", "can",
          "wo");
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "set",
          "due",
          "intend",
          "hope",
          "slate",
          "begin",
          "start",
          "upcoming",
          "next",
          "prepare",
          "ahead");

  /** The tense of the verb that governs what stands at {@code offset}, or else of the nearest. */
  static Tense at(Sentence sentence, int offset) {
    int token = tokenAt(sentence, offset);
    if (token < 0) {
      return NONE;
    }
    int verb = governor(sentence, token);
    if (verb < 0) {
      verb = nearest(sentence, token);
    }
    return verb < 0 ? NONE : of(sentence, verb);
  }

  private static int tokenAt(Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return -1;
  }

  private static int governor(Sentence sentence, int token) {
    int at = sentence.tokens().get(token).head();
    for (int steps = 0; at >= 0 && steps < REACH; steps++) {
      if (sentence.tokens().get(at).isVerb()) {
        return at;
      }
      at = sentence.tokens().get(at).head();
    }
    return -1;
  }

  private static int nearest(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (sentence.tokens().get(i).isVerb()) {
        return i;
      }
    }
    for (int i = token + 1; i < Math.min(sentence.tokens().size(), token + REACH); i++) {
      if (sentence.tokens().get(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  private static Tense of(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(verb);
    if (isAhead(sentence, verb)) {
      return FUTURE;
    }
    return switch (token.tag()) {
      case "VBD" -> PAST;
      case "VBN" -> helped(sentence, verb) ? PRESENT : PAST;
      case "VBZ", "VBP", "VBG" -> PRESENT;
      case "VB" ->
          before(sentence, verb, Set.of("to"))
              ? FUTURE
              : before(sentence, verb, Set.of("did", "n't", "not")) ? PAST : NONE;
      case "MD" -> WILL.contains(lower(token)) ? FUTURE : NONE;
      default -> NONE;
    };
  }

  private static boolean isAhead(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    boolean child =
        sentence.children(verb).stream()
            .map(i -> sentence.tokens().get(i))
            .anyMatch(
                t ->
                    (t.relation() == Relation.MODAL || t.tag().equals("MD"))
                        && WILL.contains(lower(t))
                        && !lower(t).equals("could"));
    boolean planned = AHEAD.contains(token.lemma()) && token.tag().equals("VBN");
    return child || before(sentence, verb, WILL) || planned;
  }

  private static boolean helped(Sentence sentence, int verb) {
    return before(sentence, verb, Set.of("is", "are", "'s", "be"));
  }

  private static boolean before(Sentence sentence, int verb, Set<String> words) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (words.contains(lower(sentence.tokens().get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
