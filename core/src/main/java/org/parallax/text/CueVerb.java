package org.parallax.text;

import java.util.Set;
import org.parallax.model.Stance;

/**
 * A verb that attributes, in one of its stances.
 *
 * @param lemma the verb
 * @param stance how its subject stands to the content
 * @param frames the forms in which its content may come; see the table
 */
public record CueVerb(String lemma, Stance stance, Set<String> frames) {
  public boolean takes(String frame) {
    return frames.contains(frame);
  }

  /** Whether it tags speech: "..., she said". */
  public boolean isTag() {
    return takes("that") || takes("quote") || takes("obj+that");
  }
}
