package org.parallax.text;

/**
 * Gives a sentence its grammar. Implementations are safe for use by several threads and answer the
 * same text always alike.
 */
public interface SentenceAnalyzer {
  /**
   * The grammar of one sentence, never null; a text without words gives a sentence without tokens.
   *
   * @param sentence the text of one sentence, any characters
   * @return the sentence with span (0, length); every token's span holds exactly its form
   */
  Sentence analyze(String sentence);
}
