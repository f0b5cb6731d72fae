package org.parallax.point.pair;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Span;
import org.parallax.text.Predicates;
import org.parallax.text.Table;

/** Tells which event a time, a place or a number within a claim belongs to. */
public final class Families {
  private static final Map<String, String> FAMILIES = families();

  /** Predicates that say no more than that something was. */
  private static final Set<String> HAPPEN =
      Set.of(
          "happen", "occur", "take_place", "begin", "start", "unfold", "be", "break_out", "come");

  private Families() {}

  /** The family of an act, if its time and place are worth asking for. */
  public static Optional<String> of(String act) {
    return Optional.ofNullable(FAMILIES.get(act));
  }

  /**
   * The family of the event that the words at {@code at} are said of: the event that the same
   * argument names, else what the predicate tells, else what is said to have happened.
   */
  public static Optional<String> around(View view, Span at) {
    for (Argument argument : view.claim().proposition().arguments()) {
      if (argument.phrase().span().contains(at)) {
        Optional<String> nominal = nominal(argument);
        if (nominal.isPresent()) {
          return nominal;
        }
      }
    }
    Optional<String> told = view.act().flatMap(Families::of);
    if (told.isPresent() || !HAPPEN.contains(view.predicate())) {
      return told;
    }
    return view.claim().proposition().arguments().stream()
        .filter(a -> a.role() != org.parallax.model.Proposition.Role.OBLIQUE)
        .flatMap(a -> nominal(a).stream())
        .findFirst();
  }

  /** The families of all events that the words of a claim tell of, in their order. */
  public static Set<String> toldOf(View view) {
    Set<String> families = new LinkedHashSet<>();
    for (String term : view.terms().keySet()) {
      if (term.startsWith("@")) {
        of(term.substring(1)).ifPresent(families::add);
      }
    }
    return families;
  }

  /** The family of the first event that a noun phrase names: "the shooting", "a drive-by". */
  private static Optional<String> nominal(Argument argument) {
    for (String word : View.words(argument.phrase().text())) {
      Optional<String> family = Predicates.shipped().classOf(word).flatMap(Families::of);
      if (family.isPresent()) {
        return family;
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (List<String> row : Table.beside(Families.class, "families.tsv").rows()) {
      for (String act : row.get(1).split(" ")) {
        families.putIfAbsent(act, row.getFirst());
      }
    }
    return families;
  }
}
