package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a clause says, in slots: a predicate with its arguments.
 *
 * @param predicate lemma of the head: "capture", "be_born", "ready" for a copula's complement;
 *     lower case
 * @param negated whether the clause itself is negated ("did not", "no")
 * @param tense when, against the time of speaking
 * @param arguments in the order of the text
 * @param terms lemmas of all content words of the claim in the order of the text, lower case,
 *     pronouns resolved where possible to the words of their antecedent; what similarity is
 *     computed on
 */
public record Proposition(
    String predicate, boolean negated, Tense tense, List<Argument> arguments, List<String> terms) {

  /** When something happens, against the time of speaking. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    CONDITIONAL,
    NONE
  }

  /** The part that an argument plays. */
  public enum Role {
    AGENT,
    PATIENT,
    RECIPIENT,
    /** What a copula says of its subject. */
    ATTRIBUTE,
    /** A phrase with a preposition. */
    OBLIQUE
  }

  /**
   * One argument.
   *
   * @param role its part
   * @param preposition lower case; empty where there is none
   * @param phrase the words
   * @param head lemma of its head word, lower case
   * @param entity id of what it refers to, if resolved
   */
  public record Argument(
      Role role, String preposition, Phrase phrase, String head, Optional<String> entity) {
    public Argument {
      requireNonNull(role, "role");
      requireNonNull(preposition, "preposition");
      requireNonNull(phrase, "phrase");
      requireNonNull(head, "head");
      requireNonNull(entity, "entity");
    }
  }

  public Proposition {
    requireNonNull(predicate, "predicate");
    requireNonNull(tense, "tense");
    arguments = List.copyOf(arguments);
    terms = List.copyOf(terms);
  }

  /** The first argument in that role, if any. */
  public Optional<Argument> argument(Role role) {
    return arguments.stream().filter(a -> a.role() == role).findFirst();
  }
}
