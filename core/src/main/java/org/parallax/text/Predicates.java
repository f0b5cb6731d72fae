package org.parallax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What predicates are about: the class of event that a predicate tells ("capture" and
 * "take_custody" tell a taking of persons), and words that exclude each other.
 */
public final class Predicates {
  private static final Predicates SHIPPED = new Predicates();

  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> related = new HashSet<>();
  private final Set<String> opposed = new HashSet<>();

  private Predicates() {
    Table.beside(Predicates.class, "predicates.tsv")
        .rows()
        .forEach(row -> classes.put(row.get(0), row.get(1)));
    Table.beside(Predicates.class, "predicate-relations.tsv")
        .rows()
        .forEach(row -> putBothWays(related, row.get(0), row.get(1)));
    Table.beside(Predicates.class, "antonyms.tsv")
        .rows()
        .forEach(row -> putBothWays(opposed, row.get(0), row.get(1)));
  }

  private static void putBothWays(Set<String> pairs, String one, String other) {
    pairs.add(one + "\t" + other);
    pairs.add(other + "\t" + one);
  }

  /** The tables that ship. */
  public static Predicates shipped() {
    return SHIPPED;
  }

  /**
   * The class of {@code predicate}, by the whole phrase, else by its noun or particle's verb:
   * "launch_raid" is of the class of "raid", "hand_over" of its own.
   */
  public Optional<String> classOf(String predicate) {
    String whole = classes.get(predicate);
    if (whole != null) {
      return Optional.of(whole);
    }
    int last = predicate.lastIndexOf('_');
    if (last < 0) {
      return Optional.empty();
    }
    String noun = classes.get(predicate.substring(last + 1));
    return noun != null
        ? Optional.of(noun)
        : Optional.ofNullable(classes.get(predicate.substring(0, predicate.indexOf('_'))));
  }

  /** Whether {@code predicate} is of the class {@code name}. */
  public boolean isOf(String predicate, String name) {
    return classOf(predicate).filter(name::equals).isPresent();
  }

  /**
   * Whether two classes are the same or tell events that stand for one another or follow from one
   * another: an arrest and a capture, an attack and a blast.
   */
  public boolean related(String one, String other) {
    return one.equals(other) || related.contains(one + "\t" + other);
  }

  /** Whether the two lemmas exclude each other: "accept" and "reject". */
  public boolean opposed(String one, String other) {
    return opposed.contains(one + "\t" + other);
  }
}
