package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Words of a sentence that negate others.
 *
 * @param cue indices of the words that negate, in the order of the text; never empty
 * @param isAffix whether it is a part of the word ("un-", "-less"), whose rest is negated
 * @param scope indices of the words that are negated, in the order of the text; where the cue is an
 *     affix its word is among them, else no word of the cue is
 */
public record Negation(List<Integer> cue, boolean isAffix, List<Integer> scope) {
  public Negation {
    cue = List.copyOf(requireNonNull(cue, "cue"));
    scope = List.copyOf(requireNonNull(scope, "scope"));
    if (cue.isEmpty()) {
      throw new IllegalArgumentException("cue must not be empty");
    }
  }
}
