package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How far a point is established under one pack of rules, with the proof.
 *
 * @param pack name of the pack
 * @param label what the pack calls it: "Single origin", "Claimed", "3"
 * @param reliability how far its sources can be relied on, where the pack rates that apart
 * @param name its place in the published order, onto which every pack maps its grades
 * @param proof why
 */
public record Grade(
    String pack, String label, Optional<Register.Reliability> reliability, Name name, Proof proof) {

  /** The published order of grades, weakest first. */
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

  /**
   * Why a grade is what it is.
   *
   * @param rule name of the rule in the pack that gave it
   * @param explanation the rule in a sentence, with its counts
   * @param position id of the position that the grade is of; empty where nobody holds one
   * @param facts that the rule asked for, in the order of the list of facts, and how many reports
   *     hold the position, how many speak to the point, how many independent origins hold the
   *     position and how many of them have a name
   * @param voices the origins that hold it, those that rest on somebody in common together, by
   *     their ids: each list counts once
   * @param evidence ids of the claims that the rule rests on, in the order of the ledger
   * @param wouldChange what would change the grade, a sentence each
   * @param without the outlets without whose reports the grade would be another, in their order
   */
  public record Proof(
      String rule,
      String explanation,
      Optional<String> position,
      List<Fact> facts,
      List<List<String>> voices,
      List<String> evidence,
      List<String> wouldChange,
      List<Without> without) {
    public Proof {
      requireNonNull(rule, "rule");
      requireNonNull(explanation, "explanation");
      requireNonNull(position, "position");
      facts = List.copyOf(facts);
      voices = voices.stream().map(List::copyOf).toList();
      evidence = List.copyOf(evidence);
      wouldChange = List.copyOf(wouldChange);
      without = List.copyOf(without);
    }
  }

  /**
   * A fact that a rule asked for.
   *
   * @param name as it stands in the pack
   * @param value a count; of a fact that is so or not so 1 or 0
   * @param claims ids of the claims that it was counted from, in the order of the ledger
   */
  public record Fact(String name, int value, List<String> claims) {
    public Fact {
      requireNonNull(name, "name");
      claims = List.copyOf(claims);
    }
  }

  /**
   * The grade that would be left without an outlet.
   *
   * @param outlet its name
   * @param label what the pack calls the grade; "not told" where no other outlet speaks of it
   * @param name its place in the published order; empty where no other outlet speaks of it
   */
  public record Without(String outlet, String label, Optional<Name> name) {
    public Without {
      requireNonNull(outlet, "outlet");
      requireNonNull(label, "label");
      requireNonNull(name, "name");
    }
  }

  public Grade {
    requireNonNull(pack, "pack");
    requireNonNull(label, "label");
    requireNonNull(reliability, "reliability");
    requireNonNull(name, "name");
    requireNonNull(proof, "proof");
  }

  /** What is printed: the label, behind the letter of reliability where there is one ("F3"). */
  public String shown() {
    return reliability.map(r -> r + label).orElse(label);
  }

  public String rule() {
    return proof.rule();
  }

  public String explanation() {
    return proof.explanation();
  }

  public List<String> evidence() {
    return proof.evidence();
  }

  public List<String> wouldChange() {
    return proof.wouldChange();
  }
}
