package org.parallax.speech;

import java.util.Optional;

/** One precise rule: sees whether a token is the cue of an attribution. */
interface Sieve {
  /** The attribution whose cue begins with the token {@code cue}, if there is one. */
  Optional<Finding> at(Passage passage, int cue);
}
