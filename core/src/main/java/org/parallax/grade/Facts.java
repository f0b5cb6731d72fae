package org.parallax.grade;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules may ask of one position.
 *
 * @param values of every fact
 * @param claims ids of the claims behind a fact, in the order of the ledger; a fact without any is
 *     left out
 * @param voices ids of the origins that hold it, those that rest on somebody in common together
 * @param named labels of the named origins that hold it, in the order of their first claim
 * @param rated the sources with their letters, "Ada Brock (B)", in the same order
 * @param position id of the position; empty where nothing but denials is told
 */
record Facts(
    Map<Fact, Integer> values,
    Map<Fact, List<String>> claims,
    List<List<String>> voices,
    List<String> named,
    List<String> rated,
    Optional<String> position) {
  Facts {
    values = new EnumMap<>(values);
    claims = claims.isEmpty() ? Map.of() : new EnumMap<>(claims);
    voices = voices.stream().map(List::copyOf).toList();
    named = List.copyOf(named);
    rated = List.copyOf(rated);
  }

  int value(Fact fact) {
    return values.getOrDefault(fact, 0);
  }

  boolean is(Fact fact) {
    return value(fact) > 0;
  }

  List<String> claims(Fact fact) {
    return claims.getOrDefault(fact, List.of());
  }

  /** The same with other values. */
  Facts with(Map<Fact, Integer> others) {
    return new Facts(others, claims, voices, named, rated, position);
  }
}
