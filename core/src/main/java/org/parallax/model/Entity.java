package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A person, body or place that reports name.
 *
 * @param id unique in the ledger, or in the report while only that was read
 * @param type what sort of thing
 * @param name its fullest name
 * @param names every form in which a report writes it, titles and resolved descriptions included;
 *     sorted
 */
public record Entity(String id, Type type, String name, List<String> names) {
  /** Sorts of entities. */
  public enum Type {
    PERSON,
    ORGANISATION,
    /** A nation, region or town; also where it acts as its government. */
    PLACE,
    /** People without a name: "one of the crew", "two officials". */
    GROUP,
    DOCUMENT,
    OTHER
  }

  public Entity {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(name, "name");
    names = names.stream().sorted().distinct().toList();
  }
}
