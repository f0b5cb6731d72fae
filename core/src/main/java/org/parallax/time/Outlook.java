package org.parallax.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Sentence;
import org.parallax.text.Table;
import org.parallax.text.Token;

/**
 * Words that look ahead or back whatever the tense of their verb: "as early as Monday", "postponed
 * until Monday", "planned a march on Monday".
 */
final class Outlook {
  private static final Set<String> PLANS = words("plan");
  private static final Set<String> INTENTS = words("intent");
  private static final Set<String> MOVES = words("move");
  private static final Set<String> SAYING = words("say");
  private static final Set<String> LIMITS = Set.of("until", "till", "by");
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "on",
          "at",
          "in",
          "about",
          "around",
          "early",
          "late",
          "mid",
          "end",
          "of",
          "a.m",
          "p.m",
          "a.m.",
          "p.m.",
          "am",
          "pm",
          "midnight",
          "noon",
          "midday",
          "local",
          "time",
          "-",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "cet",
          "bst",
          "morning",
          "evening",
          "afternoon",
          "night",
          "next",
          "this");
  private static final int REACH = 6;

  private Outlook() {}

  /** Whether the verb tells what is to come: "plan", "expect". */
  static boolean isPlan(Token token) {
    return PLANS.contains(token.lemma());
  }

  /** The tense that the words around a time give, where its verb alone gives {@code plain}. */
  static Tense of(Sentence sentence, int token, int verb, Tense plain) {
    int lead = lead(sentence, token);
    String word = lead < 0 ? "" : Tense.lower(sentence.tokens().get(lead));
    if (word.equals("as") && lead >= 2 && is(sentence, lead - 2, "as")) {
      return asLateAs(Tense.lower(sentence.tokens().get(lead - 1)), plain);
    }
    if (word.equals("since")) {
      return Tense.PAST;
    }
    Token governor = sentence.tokens().get(verb);
    boolean isLimit = LIMITS.contains(word);
    if (isLimit && (plain == Tense.PRESENT || plain == Tense.NONE)) {
      return Tense.FUTURE;
    }
    boolean isMove = isMoved(sentence, verb, token) && (isLimit || isTo(word));
    boolean isIntent = lead > verb && isIntended(sentence, verb);
    if (isMove || isIntent || (isLimit && hasLimit(sentence, token))) {
      return Tense.FUTURE;
    }
    return plain == Tense.PRESENT && SAYING.contains(governor.lemma()) ? Tense.NONE : plain;
  }

  private static boolean isTo(String word) {
    return Set.of("to", "for", "from").contains(word);
  }

  private static Tense asLateAs(String word, Tense plain) {
    return switch (word) {
      case "recently", "late", "lately", "back" -> Tense.PAST;
      case "soon" -> Tense.FUTURE;
      case "early" -> plain == Tense.PAST ? Tense.PAST : Tense.FUTURE;
      default -> plain;
    };
  }

  /** The word that leads the time, over the words of the time itself; -1 for none. */
  private static int lead(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      boolean isPart = BETWEEN.contains(Tense.lower(tokens.get(i)));
      if (!isPart && !tokens.get(i).tag().equals("CD")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(Sentence sentence, int token, String word) {
    return Tense.lower(sentence.tokens().get(token)).equals(word);
  }

  /** "postponed until", "put back to". */
  private static boolean isMoved(Sentence sentence, int verb, int token) {
    List<Token> tokens = sentence.tokens();
    String phrase = Tense.lower(tokens.get(verb));
    String next = verb + 1 < tokens.size() ? Tense.lower(tokens.get(verb + 1)) : "";
    return verb < token
        && (MOVES.contains(tokens.get(verb).lemma()) || MOVES.contains(phrase + " " + next));
  }

  /** "planned a march on Monday", "has scheduled a hearing"; not "planned on Monday". */
  private static boolean isIntended(Sentence sentence, int verb) {
    Token governor = sentence.tokens().get(verb);
    return governor.isVerb() && !governor.tag().equals("VBN") && INTENTS.contains(governor.lemma());
  }

  /** "a deadline of Friday", "gave them until Friday". */
  private static boolean hasLimit(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    for (int i = Math.max(0, token - 2 * REACH); i < token; i++) {
      if (Set.of("deadline", "ultimatum", "give", "extension", "remand")
          .contains(tokens.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String sort) {
    return Table.beside(Outlook.class, "outlook.tsv").rows().stream()
        .filter(row -> row.getFirst().equals(sort))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
