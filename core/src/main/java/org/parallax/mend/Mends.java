package org.parallax.mend;

import org.parallax.text.Sentence;

/**
 * The mends of a tree in their order: parsers take words of speech for nouns, hang a clause on the
 * wrong word and tear a verb from its subject.
 */
final class Mends {
  private Mends() {}

  /** The sentence with its tree mended. */
  static Sentence of(Sentence sentence) {
    OpenTree tree = new OpenTree(sentence);
    VerbMends.apply(tree);
    ClauseMends.apply(tree);
    SubjectMends.apply(tree);
    MainVerbMends.apply(tree);
    NounMends.apply(tree);
    NestedMends.apply(tree);
    ContentMends.apply(tree);
    return tree.tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(sentence.span(), tree.tokens, sentence.names());
  }
}
