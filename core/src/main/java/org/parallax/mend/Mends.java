package org.parallax.mend;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * The mends of a tree in their order: parsers take words of speech for nouns, hang a clause on the
 * wrong word and tear a verb from its subject.
 */
final class Mends {
  private static final List<Consumer<OpenTree>> IN_ORDER =
      List.of(
          VerbMends::apply,
          ClauseMends::apply,
          SubjectMends::apply,
          MainVerbMends::apply,
          NounMends::apply,
          NestedMends::apply,
          ContentMends::apply,
          JoinedMends::apply,
          ParticipleMends::apply);

  private Mends() {}

  /**
   * The sentence with its tree mended. Mends that would leave a word governing itself are left out:
   * every stage behind follows heads upwards.
   */
  static Sentence of(Sentence sentence) {
    OpenTree tree = new OpenTree(sentence);
    for (Consumer<OpenTree> mends : IN_ORDER) {
      List<Token> before = List.copyOf(tree.tokens);
      mends.accept(tree);
      if (!OpenTree.isTree(tree.tokens)) {
        tree.restore(before);
      }
    }
    return tree.tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(sentence.span(), tree.tokens, sentence.names());
  }
}
