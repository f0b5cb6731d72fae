package org.parallax.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Table;
import org.parallax.text.Token;

/** Which part somebody has in a crime or an accident: its victim, its suspect. */
final class EventParts {
  private record Word(String lemma, String sort) {}

  private static final Map<Word, String> TABLE = new HashMap<>();

  static {
    for (List<String> row : Table.beside(EventParts.class, "event-parts.tsv").rows()) {
      TABLE.put(new Word(row.get(0), row.get(1)), row.get(2));
    }
  }

  private EventParts() {}

  /** The part that a noun calls somebody by: "suspect" for "defendant". */
  static Optional<String> called(String noun) {
    return find(noun, "noun");
  }

  private static Optional<String> find(String lemma, String sort) {
    return Optional.ofNullable(TABLE.get(new Word(lemma, sort)));
  }

  /** The part that the sentence gives to whoever is meant by the token at {@code head}. */
  static Optional<String> of(Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    if (token.head() < 0) {
      return Optional.empty();
    }
    if (token.relation() == Relation.CONJ || token.relation() == Relation.APPOS) {
      return token.head() == head ? Optional.empty() : of(sentence, token.head(), 3);
    }
    return direct(sentence, token);
  }

  private static Optional<String> of(Sentence sentence, int head, int steps) {
    Token token = sentence.tokens().get(head);
    boolean on = token.relation() == Relation.CONJ || token.relation() == Relation.APPOS;
    if (token.head() < 0 || steps == 0) {
      return Optional.empty();
    }
    return on ? of(sentence, token.head(), steps - 1) : direct(sentence, token);
  }

  private static Optional<String> direct(Sentence sentence, Token token) {
    String governor = sentence.tokens().get(token.head()).lemma();
    return switch (token.relation()) {
      case NSUBJPASS, DOBJ -> find(governor, "patient");
      case NSUBJ -> find(governor, "agent");
      case POSS -> find(governor, "of");
      case POBJ -> ofPhrase(sentence, token);
      default -> Optional.empty();
    };
  }

  /** "The killing of Ada Brock". */
  private static Optional<String> ofPhrase(Sentence sentence, Token token) {
    Token preposition = sentence.tokens().get(token.head());
    boolean of = preposition.lemma().equals("of") && preposition.head() >= 0;
    return of ? find(sentence.tokens().get(preposition.head()).lemma(), "of") : Optional.empty();
  }
}
