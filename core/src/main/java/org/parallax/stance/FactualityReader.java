package org.parallax.stance;

import java.util.List;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.text.Clause;
import org.parallax.text.Sentence;

/** Tells how certain a clause is presented. Pure. */
public interface FactualityReader {
  /**
   * The factuality of {@code clause} from the view of the innermost source of {@code chain}, or of
   * the outlet where it is empty.
   *
   * @param sentence that holds the clause
   * @param chain outermost first; cues without a source ("reportedly") are in it
   */
  Factuality read(Sentence sentence, Clause clause, List<Link> chain);
}
