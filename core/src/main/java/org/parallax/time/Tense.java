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
  private static final Set<String> WALLS = Set.of(";", ":", "—", "–", "--");

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
    Tense plain = verb < 0 ? NONE : of(sentence, verb);
    return Outlook.of(sentence, token, Math.max(verb, 0), plain);
  }

  /** Whether the words look ahead or tell what goes on now, as timetables do. */
  boolean isAhead() {
    return this == FUTURE || this == PRESENT;
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

  /** The nearest verb: before the time in its clause, behind it there, or else anywhere before. */
  private static int nearest(Sentence sentence, int token) {
    int left = verb(sentence, token, -1, true);
    int right = left >= 0 ? left : verb(sentence, token, 1, true);
    return right >= 0 ? right : verb(sentence, token, -1, false);
  }

  private static int verb(Sentence sentence, int token, int step, boolean inClause) {
    List<Token> tokens = sentence.tokens();
    for (int i = token + step;
        i >= 0 && i < tokens.size() && Math.abs(i - token) <= REACH;
        i += step) {
      if (tokens.get(i).isVerb() && !isHalfOfDay(tokens, i)) {
        return i;
      }
      if (inClause && WALLS.contains(tokens.get(i).form())) {
        return -1;
      }
    }
    return -1;
  }

  /** "6.15 am" holds no verb. */
  private static boolean isHalfOfDay(List<Token> tokens, int at) {
    return at > 0
        && lower(tokens.get(at)).equals("am")
        && Character.isDigit(tokens.get(at - 1).form().codePointAt(0));
  }

  private static Tense of(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    if (isAhead(sentence, verb)) {
      return FUTURE;
    }
    return switch (token.tag()) {
      case "VBD" -> PAST;
      case "VBN" -> helped(sentence, verb) ? PRESENT : PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VBG" ->
          helped(sentence, verb)
              ? PRESENT
              : before(sentence, verb, Set.of("was", "were", "had")) ? PAST : NONE;
      case "VB" ->
          before(sentence, verb, Set.of("to"))
              ? (isBefallen(sentence, verb) ? PAST : FUTURE)
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
    boolean planned =
        Outlook.isPlan(token)
            && token.tag().equals("VBN")
            && !before(sentence, verb, Set.of("had"));
    return child || planned || (!token.tag().equals("VBD") && before(sentence, verb, WILL));
  }

  /** "had been due to start": what was to come has come or has not. */
  private static boolean isBefallen(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    int to = verb - 1;
    while (to > 0 && !lower(tokens.get(to)).equals("to")) {
      to--;
    }
    return to > 2
        && (lower(tokens.get(to - 2)).equals("had") || lower(tokens.get(to - 3)).equals("had"));
  }

  private static boolean helped(Sentence sentence, int verb) {
    return before(sentence, verb, Set.of("is", "are", "'s", "be", "am", "'re", "’re", "’s"));
  }

  private static boolean before(Sentence sentence, int verb, Set<String> words) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (words.contains(lower(sentence.tokens().get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** The form in lower case. */
  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
