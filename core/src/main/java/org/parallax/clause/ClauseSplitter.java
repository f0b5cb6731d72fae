package org.parallax.clause;

import java.util.List;
import org.parallax.model.Span;
import org.parallax.text.Clause;
import org.parallax.text.Sentence;

/** Cuts a stretch of a sentence into clauses that say one thing each. Pure. */
public interface ClauseSplitter {
  /**
   * The clauses of {@code region}, in the order of the text.
   *
   * @param sentence in the report's coordinates
   * @param region the part of it to cut: an attributed content, or the whole sentence
   * @param text the report's text
   */
  List<Clause> split(Sentence sentence, Span region, String text);
}
