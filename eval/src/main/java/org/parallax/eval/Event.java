package org.parallax.eval;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Claim;

/**
 * A mention of an event as the program reads it.
 *
 * @param chain the name of its event as labelled
 * @param sentence document and number of its sentence
 * @param head lemma of its head
 * @param claim the claim whose predicate it is, else the smallest that holds it
 * @param told whether it is the predicate of that claim
 * @param cue whether it is the word by which something is told of somebody's words: "said"
 * @param actors who does it: ids of entities, else the terms of their nouns
 * @param others who and what else takes part, in the same form
 */
record Event(
    String chain,
    String sentence,
    String head,
    Optional<Claim> claim,
    boolean told,
    boolean cue,
    Set<String> actors,
    Set<String> others) {
  Event {
    actors = Set.copyOf(actors);
    others = Set.copyOf(others);
  }

  /** Whether somebody or something takes part in both. */
  boolean sharesParticipant(Event other) {
    Set<String> all = participants();
    all.retainAll(other.participants());
    return !all.isEmpty();
  }

  private Set<String> participants() {
    Set<String> all = new TreeSet<>(actors);
    all.addAll(others);
    return all;
  }
}
