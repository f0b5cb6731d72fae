package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Link;
import org.parallax.model.Span;

/**
 * A stretch of text that is attributed to somebody. Nested speech gives one of these a level: the
 * outer content holds the inner cue, the inner one has the longer chain.
 *
 * @param content the content alone, contiguous, within one block; a quotation cut by its tag gives
 *     two with one utterance
 * @param chain who stands behind it, outermost first; never empty
 * @param utterance key shared by the parts of one utterance of the report, if it has several parts
 * @param quoted whether the content stands within quotation marks
 * @param by name of the rule that found it
 */
public record Speech(
    Span content, List<Link> chain, Optional<String> utterance, boolean quoted, String by) {
  public Speech {
    requireNonNull(content, "content");
    requireNonNull(utterance, "utterance");
    requireNonNull(by, "by");
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException(
          "chain of the speech at " + content + " must not be empty");
    }
  }
}
