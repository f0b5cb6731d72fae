package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far a point is established, with the rule that says so.
 *
 * @param name the grade
 * @param rule name of the rule in the table that gave it
 * @param explanation the rule in a sentence, with its counts
 * @param evidence ids of the claims that the rule rests on, in the order of the ledger
 * @param wouldChange what would change the grade, a sentence each
 */
public record Grade(
    Name name, String rule, String explanation, List<String> evidence, List<String> wouldChange) {

  /** The grades, weakest first: the published order. */
  public enum Name {
    RETRACTED,
    DENIED,
    DISPUTED,
    UNATTRIBUTED,
    CLAIMED_BY_ONE_SIDE,
    SINGLE_ORIGIN,
    CORROBORATED,
    ASSESSED
  }

  public Grade {
    requireNonNull(name, "name");
    requireNonNull(rule, "rule");
    requireNonNull(explanation, "explanation");
    evidence = List.copyOf(evidence);
    wouldChange = List.copyOf(wouldChange);
  }
}
