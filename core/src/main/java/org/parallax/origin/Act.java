package org.parallax.origin;

import java.util.Set;
import org.parallax.model.Origin;

/**
 * An act before its claims are known.
 *
 * @param key the same for the same act
 * @param kind what sort of act
 * @param label who acted, in the words of the reports
 * @param rank how far it is known whose act it is
 * @param bodies the kinds of bodies that its speaker may speak for
 * @param words of the speaker's names and descriptions
 */
record Act(
    String key, Origin.Kind kind, String label, Rank rank, Set<String> bodies, Set<String> words) {
  /** How many of the words of a body's name those must have who are described as its officers. */
  private static final double OFFICER = 0.6;

  /** How far it is known whose act it is, the least known first. */
  enum Rank {
    /** The report names nobody. */
    UNTOLD,
    /** "police", "a spokesman", "one of the crew". */
    UNNAMED,
    /** A body by its name. */
    BODY,
    /** A person by name, or a document. */
    NAMED
  }

  Act {
    bodies = Set.copyOf(bodies);
    words = Set.copyOf(words);
  }

  /** Whether both speak for bodies of one kind that is known. */
  boolean isOfOneBody(Act other) {
    return bodies.stream().anyMatch(b -> !Body.isOpen(b) && other.bodies.contains(b));
  }

  /** Whether one of them may speak for the body of the other. */
  boolean isOpenTo(Act other) {
    return bodies.contains(Body.ANY)
        || other.bodies.contains(Body.ANY)
        || (bodies.contains(Body.PUBLIC) && other.mayBeOfTheState())
        || (other.bodies.contains(Body.PUBLIC) && mayBeOfTheState());
  }

  /** A person of whom no body is told may be an official; a body must be one of the state's. */
  private boolean mayBeOfTheState() {
    return bodies.isEmpty() ? rank == Rank.NAMED : bodies.stream().anyMatch(Body::isOfTheState);
  }

  /** Whether the words by which {@code officer} is named hold the name of this body. */
  boolean isNamedBy(Act officer) {
    long held = words.stream().filter(officer.words::contains).count();
    return !words.isEmpty() && held >= OFFICER * words.size();
  }
}
