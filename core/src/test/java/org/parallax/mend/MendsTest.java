package org.parallax.mend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.text.RandomTrees;
import org.parallax.text.Sentence;

class MendsTest {

  @Test
  void whateverTheParseMendedSentencesAreTrees() {
    Random random = new Random(5);
    for (int i = 0; i < 200_000; i++) {
      Sentence sentence = RandomTrees.sentence(random);
      Sentence mended = Mends.of(sentence);
      assertTrue(OpenTree.isTree(mended.tokens()), () -> sentence.tokens() + " -> " + mended);
    }
  }
}
