package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who a claim is attributed to, in one link of its chain.
 *
 * @param phrase the whole noun phrase as written: "harbour master Ada Brock", "one of the crew",
 *     "she"
 * @param entity id of the resolved entity, if it could be resolved
 * @param name the full name of the resolved entity
 * @param entities ids of the joint speakers ("the minister and his deputy"), in their order; of a
 *     single speaker its own id
 */
public record Source(
    Phrase phrase, Optional<String> entity, Optional<String> name, List<String> entities) {
  public Source {
    requireNonNull(phrase, "phrase");
    requireNonNull(entity, "entity");
    requireNonNull(name, "name");
    entities = List.copyOf(entities);
  }

  /** A source that is not resolved yet. */
  public static Source of(Phrase phrase) {
    return new Source(phrase, Optional.empty(), Optional.empty(), List.of());
  }
}
