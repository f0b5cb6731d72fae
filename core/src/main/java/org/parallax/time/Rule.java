package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form of time expressions.
 *
 * @param name of the rule
 * @param trigger words of which the sentence must hold one, in lower case; empty if any will do
 * @param pattern of the words; a blank stands for any white space
 * @param meaning of a match; empty where the words mean no time after all
 */
record Rule(String name, Set<String> trigger, Pattern pattern, Meaning meaning) {
  /** Gives matched words their meaning. */
  interface Meaning {
    Optional<Reading> of(Match match);
  }
}
