package org.parallax.text;

import java.util.List;
import org.parallax.model.Span;

/** Finds the sentences of a paragraph. Implementations are safe for use by several threads. */
public interface SentenceSplitter {
  /**
   * The sentences of {@code paragraph} in order, without overlap and without the blanks around
   * them; their spans are into it.
   */
  List<Span> split(String paragraph);
}
