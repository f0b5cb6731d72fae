package org.parallax.mend;

import static java.util.Objects.requireNonNull;

import org.parallax.text.Sentence;
import org.parallax.text.SentenceAnalyzer;

/**
 * Another analyzer's grammar with the trees mended, so that every stage behind it reads the tree
 * that was meant.
 */
public final class MendingAnalyzer implements SentenceAnalyzer {
  private final SentenceAnalyzer parser;

  /** Mends what {@code parser} gives. */
  public MendingAnalyzer(SentenceAnalyzer parser) {
    this.parser = requireNonNull(parser, "parser");
  }

  @Override
  public Sentence analyze(String sentence) {
    return Mends.of(parser.analyze(sentence));
  }
}
