package org.parallax.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules may ask of a point.
 *
 * @param values by name of the fact; 0 is no
 * @param names of the origins that hold it, in the order of their first claim
 * @param evidence ids of the claims that the facts rest on, in the order of the ledger
 */
record Facts(Map<String, Integer> values, List<String> names, List<String> evidence) {
  Facts {
    values = new LinkedHashMap<>(values);
    names = List.copyOf(names);
    evidence = List.copyOf(evidence);
  }

  /** The value of the fact with that name. */
  int value(String fact) {
    Integer value = values.get(fact);
    if (value == null) {
      throw new IllegalArgumentException(
          "no fact is named " + fact + "; known: " + values.keySet());
    }
    return value;
  }
}
