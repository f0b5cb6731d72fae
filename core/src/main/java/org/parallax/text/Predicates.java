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

  private static final Set<String> PARTICLES =
      Set.of(
          "up", "down", "out", "off", "on", "over", "in", "away", "back", "through", "around",
          "along", "about", "aside", "apart", "forward", "by", "to", "with");

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
   * The class of {@code predicate}, by the whole phrase, else by its noun, else by its verb:
   * "launch_raid" is of the class of "raid". A verb with a particle is of its own or of none.
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
    if (noun != null || PARTICLES.contains(predicate.substring(last + 1))) {
      return Optional.ofNullable(noun);
    }
    return classOf(predicate.substring(0, last));
  }

  /** Whether the table has {@code predicate} itself. */
  public boolean holds(String predicate) {
    return classes.containsKey(predicate);
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
