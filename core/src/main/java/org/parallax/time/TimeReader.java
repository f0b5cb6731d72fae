package org.parallax.time;

import java.util.List;
import org.parallax.model.Published;
import org.parallax.model.Time;
import org.parallax.text.Sentence;

/**
 * Finds the time expressions of a sentence and resolves them as far as the report's own date
 * carries. Pure.
 */
public interface TimeReader {
  /** The time expressions in the order of the text. */
  List<Time> read(Sentence sentence, String text, Published published);
}
