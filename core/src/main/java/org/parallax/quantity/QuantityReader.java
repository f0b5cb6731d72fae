package org.parallax.quantity;

import java.util.List;
import org.parallax.model.Quantity;
import org.parallax.text.Sentence;

/** Finds the numbers of a sentence with their bounds, units and scope. Pure. */
public interface QuantityReader {
  /**
   * The quantities in the order of the text; ages, model names, clock times, years and parts of
   * names are left out or typed as such.
   *
   * @param text the report's text, into which the sentence's spans point
   */
  List<Quantity> read(Sentence sentence, String text);
}
