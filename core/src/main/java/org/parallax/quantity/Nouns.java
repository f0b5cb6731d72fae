package org.parallax.quantity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.text.Table;

/** A small hierarchy of counted nouns: a sailor is a person, a drone is an aircraft. */
public final class Nouns {
  private static final Nouns SHIPPED = new Nouns(Table.beside(Nouns.class, "nouns.tsv"));

  private final Map<String, String> same = new HashMap<>();
  private final Map<String, Set<String>> wider = new HashMap<>();

  private Nouns(Table table) {
    for (List<String> row : table.rows()) {
      if (row.get(1).equals("same") && !row.get(0).equals(row.get(2))) {
        same.put(row.get(0), row.get(2));
      }
    }
    for (List<String> row : table.rows()) {
      if (row.get(1).equals("is")) {
        wider.computeIfAbsent(plain(row.get(0)), n -> new TreeSet<>()).add(plain(row.get(2)));
      }
    }
  }

  /** The hierarchy that ships. */
  public static Nouns shipped() {
    return SHIPPED;
  }

  /** The word by which the hierarchy knows {@code noun}: "troop" is "soldier". */
  public String plain(String noun) {
    String at = noun;
    for (int steps = 0; steps < 5 && same.containsKey(at); steps++) {
      at = same.getOrDefault(at, at);
    }
    return at;
  }

  /** Whether the hierarchy holds {@code noun}. */
  public boolean knows(String noun) {
    return wider.containsKey(plain(noun))
        || wider.values().stream().anyMatch(w -> w.contains(plain(noun)));
  }

  /** Whether every {@code narrow} is counted as a {@code wide}. */
  public boolean isA(String narrow, String wide) {
    String goal = plain(wide);
    Deque<String> open = new ArrayDeque<>();
    Set<String> seen = new TreeSet<>();
    open.add(plain(narrow));
    while (!open.isEmpty()) {
      String at = open.remove();
      if (at.equals(goal)) {
        return true;
      }
      if (seen.add(at)) {
        open.addAll(wider.getOrDefault(at, Set.of()));
      }
    }
    return false;
  }

  /** Whether {@code noun} names people. */
  public boolean isPerson(String noun) {
    return isA(noun, "person");
  }
}
