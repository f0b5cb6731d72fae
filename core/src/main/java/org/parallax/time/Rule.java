package org.parallax.time;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One form of time expressions.
 *
 * @param name of the rule
 * @param pattern of the words; a blank stands for any white space
 * @param meaning of a match; empty where the words mean no time after all
 */
record Rule(String name, Pattern pattern, Meaning meaning) {
  /** Gives matched words their meaning. */
  interface Meaning {
    Optional<Reading> of(Match match);
  }
}
