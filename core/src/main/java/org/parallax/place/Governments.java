package org.parallax.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Table;
import org.parallax.text.Token;

/**
 * Tells where the name of a country, of a capital or of a seat stands for the government there:
 * where it speaks, decides or is called upon ("Kyiv denied that ..."), not where something is or
 * happens.
 */
final class Governments {
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.beside(Governments.class, "governments.tsv").rows()) {
      WORDS
          .computeIfAbsent(row.get(0), k -> new TreeSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
  }

  private Governments() {}

  /** Whether the words at {@code span} stand for a government. */
  static boolean isMeant(Sentence sentence, Span span, String text) {
    String words = span.of(text);
    boolean mayAct =
        Countries.named(words).isPresent()
            || Countries.ofCapital(words).isPresent()
            || Countries.ofSeat(words).isPresent();
    List<Integer> tokens = sentence.within(span);
    if (!mayAct || tokens.isEmpty()) {
      return false;
    }
    int head = head(sentence, tokens);
    Token token = sentence.tokens().get(head);
    if (token.relation() == Relation.CONJ && token.head() >= 0) {
      token = sentence.tokens().get(first(sentence, head));
    }
    return token.head() >= 0 && acts(sentence, token);
  }

  private static boolean acts(Sentence sentence, Token token) {
    Token governor = sentence.tokens().get(token.head());
    return switch (token.relation()) {
      case NSUBJ -> isWord("subject", governor) || actsFurther(sentence, token.head());
      case NSUBJPASS, DOBJ, DATIVE -> isWord("object", governor);
      case POSS -> isWord("possession", governor);
      case POBJ -> isCalledUpon(sentence, governor);
      default -> false;
    };
  }

  /** "Oslo is to send", "Oslo has agreed". */
  private static boolean actsFurther(Sentence sentence, int verb) {
    return sentence.children(verb, Relation.XCOMP).stream()
        .anyMatch(v -> isWord("subject", sentence.tokens().get(v)));
  }

  /** "Talks with Oslo", "a deal between Oslo and Rome", "pressure on Oslo", "said by Oslo". */
  private static boolean isCalledUpon(Sentence sentence, Token preposition) {
    if (preposition.head() < 0) {
      return false;
    }
    Token governor = sentence.tokens().get(preposition.head());
    String word = preposition.form().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "by" -> isWord("subject", governor);
      case "with", "between", "on", "against", "for" -> isWord(word, governor);
      case "to" -> governor.form().equalsIgnoreCase("according");
      default -> false;
    };
  }

  private static boolean isWord(String use, Token token) {
    return WORDS.getOrDefault(use, Set.of()).contains(token.lemma());
  }

  private static int head(Sentence sentence, List<Integer> tokens) {
    for (int token : tokens) {
      if (!tokens.contains(sentence.tokens().get(token).head())) {
        return token;
      }
    }
    return tokens.getLast();
  }

  private static int first(Sentence sentence, int token) {
    int at = token;
    for (int steps = 0;
        steps < sentence.tokens().size()
            && sentence.tokens().get(at).relation() == Relation.CONJ
            && sentence.tokens().get(at).head() >= 0;
        steps++) {
      at = sentence.tokens().get(at).head();
    }
    return at;
  }
}
