package org.parallax.origin;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.Table;
import org.parallax.text.Words;

/** The kinds of bodies that words name: of "Kent police", the police. */
final class Body {
  /** Whoever may speak for any body: "officials". */
  static final String ANY = "any";

  /** Whoever may speak for any body of the state: "officials". */
  static final String PUBLIC = "public";

  private static final Set<String> OPEN = Set.of(ANY, PUBLIC);
  private static final Set<String> OF_THE_STATE =
      Set.of(
          "police",
          "prosecution",
          "court",
          "coroner",
          "rescue",
          "government",
          "army",
          "coastguard",
          "hospital",
          PUBLIC,
          ANY);

  private static final Map<String, String> KINDS = kinds();

  private Body() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (List<String> row : Table.beside(Body.class, "bodies.tsv").rows()) {
      kinds.put(Words.stem(row.get(0)), row.get(1));
    }
    return kinds;
  }

  /** Whether whoever is of that kind may be of several kinds of bodies. */
  static boolean isOpen(String kind) {
    return OPEN.contains(kind);
  }

  /** Whether bodies of that kind are the state's. */
  static boolean isOfTheState(String kind) {
    return OF_THE_STATE.contains(kind);
  }

  /** The kinds that the words name, in their order; open ones among them. */
  static Set<String> kinds(String words) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Words.Word word : Words.of(words)) {
      Optional.ofNullable(KINDS.get(word.stem())).ifPresent(kinds::add);
    }
    return kinds;
  }

  /** The one kind that the words name, if they name one and no more. */
  static Optional<String> only(String words) {
    List<String> named = kinds(words).stream().filter(k -> !isOpen(k)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
