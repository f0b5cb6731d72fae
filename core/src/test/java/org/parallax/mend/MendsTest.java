package org.parallax.mend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

class MendsTest {
  /** Word, lemma and tag of each. */
  private static final List<List<String>> WORDS =
      Stream.of(
              "papers paper NNS",
              "documents document NNS",
              "records record NNS",
              "claims claim NNS",
              "court court NN",
              "stoker stoker NN",
              "Marr marr NNP",
              "that that IN",
              "that that WDT",
              "who who WP",
              "said say VBD",
              "told tell VBD",
              "warned warn VBN",
              "believed believe VBN",
              "was be VBD",
              "lost lose VBD",
              "sink sink VB",
              "to to TO",
              "by by IN",
              "according accord VBG",
              ", , ,",
              ". . .",
              "and and CC",
              "he he PRP")
          .map(w -> List.of(w.split(" ")))
          .toList();

  @Test
  void whateverTheParseMendedSentencesAreTrees() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      Sentence sentence = sentence(random);
      Sentence mended = Mends.of(sentence);
      assertTrue(OpenTree.isTree(mended.tokens()), () -> sentence.tokens() + " -> " + mended);
    }
  }

  /** Random words in a random tree. */
  private static Sentence sentence(Random random) {
    int size = 2 + random.nextInt(12);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    int[] head = new int[size];
    for (int i = 0; i < size; i++) {
      int at = order.get(i);
      boolean isNear = at + 1 < size && order.indexOf(at + 1) < i && random.nextBoolean();
      int other = i == 0 ? -1 : order.get(random.nextInt(i));
      head[at] = isNear ? at + 1 : other;
    }
    List<Token> tokens = new ArrayList<>();
    Relation[] relations = Relation.values();
    int start = 0;
    for (int i = 0; i < size; i++) {
      List<String> word = WORDS.get(random.nextInt(WORDS.size()));
      Relation relation = head[i] < 0 ? Relation.ROOT : relations[random.nextInt(relations.length)];
      Span span = new Span(start, start + word.get(0).length());
      tokens.add(new Token(span, word.get(0), word.get(1), word.get(2), head[i], relation));
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, start - 1), tokens, List.of());
  }
}
