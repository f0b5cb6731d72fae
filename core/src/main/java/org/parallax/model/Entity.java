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
 * @param aliases why each of these forms is taken to be one with the name, and where a report
 *     writes it; in the order of the forms
 */
public record Entity(String id, Type type, String name, List<String> names, List<Alias> aliases) {
  /**
   * The evidence for one form.
   *
   * @param form as a report writes it
   * @param by name of the rule that joined it
   * @param at the first report that writes it so, and where
   */
  public record Alias(String form, String by, Citation at) {
    public Alias {
      requireNonNull(form, "form");
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

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
    aliases = List.copyOf(aliases);
  }

  /** An entity whose forms carry no evidence, as in the reading of a report alone. */
  public Entity(String id, Type type, String name, List<String> names) {
    this(id, type, name, names, List.of());
  }
}
