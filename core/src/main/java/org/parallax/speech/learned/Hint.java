package org.parallax.speech.learned;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;

/**
 * What a rule found, as evidence for the models.
 *
 * @param rule its name
 * @param source the source phrase
 * @param cue the cue
 * @param contents the pieces of the content
 */
public record Hint(String rule, Optional<Span> source, Optional<Span> cue, List<Span> contents) {
  public Hint {
    contents = List.copyOf(contents);
  }
}
