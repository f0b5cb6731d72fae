package org.parallax.name;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A country with the words that stand for it.
 *
 * @param code ISO 3166, two letters
 * @param name its usual English name
 * @param aliases other names of the country
 * @param demonyms adjectives and words for its people
 * @param capitals its capitals, which stand for its government where they act
 * @param seats seats of its government
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    List<String> demonyms,
    List<String> capitals,
    List<String> seats) {
  public Country {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }
}
