package org.parallax.resolve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.text.Speech;

/**
 * Who is meant in one report.
 *
 * @param entities with ids local to the report ("e1", "e2", ... in the order of first mention)
 * @param mentions in the order of the text; a mention may lie within another
 * @param speeches as they were given, with the sources of their chains resolved to entities
 */
public record Resolution(List<Entity> entities, List<Mention> mentions, List<Speech> speeches) {
  public Resolution {
    requireNonNull(entities, "entities");
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    speeches = List.copyOf(speeches);
  }
}
