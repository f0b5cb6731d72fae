package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.parallax.model.Span;

/** Sentences of random words in random trees with random names: what no parser should give. */
public final class RandomTrees {
  /** Word, lemma and tag of each. */
  private static final List<List<String>> WORDS =
      Stream.of(
              "Velm velm NNP",
              "Orsk orsk NNP",
              "Ida ida NNP",
              "stokers stoker NNS",
              "documents document NNS",
              "claims claim NNS",
              "court court NN",
              "Monday monday NNP",
              "three three CD",
              "5 5 CD",
              "$ $ $",
              "the the DT",
              "two two CD",
              "that that IN",
              "who who WP",
              "said say VBD",
              "told tell VBD",
              "killed kill VBN",
              "was be VBD",
              "denied deny VBD",
              "leave leave VB",
              "dead dead JJ",
              "not not RB",
              "to to TO",
              "by by IN",
              "in in IN",
              "according accord VBG",
              ", , ,",
              "\" \" ''",
              ": : :",
              "and and CC",
              "or or CC",
              "she she PRP",
              "it it PRP",
              "papers paper NNS",
              "records record NNS",
              "stoker stoker NN",
              "Marr marr NNP",
              "that that WDT",
              "warned warn VBN",
              "believed believe VBN",
              "lost lose VBD",
              "sink sink VB",
              ". . .",
              "he he PRP")
          .map(w -> List.of(w.split(" ")))
          .toList();

  private RandomTrees() {}

  /** A sentence of 2 to 15 words, with a blank between them. */
  public static Sentence sentence(Random random) {
    int[] head = heads(random, 2 + random.nextInt(14));
    Relation[] relations = Relation.values();
    Name.Type[] types = Name.Type.values();
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (int at : head) {
      List<String> word = WORDS.get(random.nextInt(WORDS.size()));
      Relation relation = at < 0 ? Relation.ROOT : relations[random.nextInt(relations.length)];
      Span span = new Span(start, start + word.get(0).length());
      tokens.add(new Token(span, word.get(0), word.get(1), word.get(2), at, relation));
      if (random.nextInt(4) == 0) {
        names.add(new Name(span, types[random.nextInt(types.length)]));
      }
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, start - 1), tokens, names);
  }

  /** Each word's head, often its neighbour to the right; -1 for the root. */
  private static int[] heads(Random random, int size) {
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
    return head;
  }
}
