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

  private static final Map<String, String> KINDS = kinds();

  private Body() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (List<String> row : Table.beside(Body.class, "bodies.tsv").rows()) {
      kinds.put(Words.stem(row.get(0)), row.get(1));
    }
    return kinds;
  }

  /** The kinds that the words name, in their order; {@link #ANY} among them where one is open. */
  static Set<String> kinds(String words) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Words.Word word : Words.of(words)) {
      Optional.ofNullable(KINDS.get(word.stem())).ifPresent(kinds::add);
    }
    return kinds;
  }

  /** The one kind that the words name, if they name one and no more. */
  static Optional<String> only(String words) {
    List<String> named = kinds(words).stream().filter(k -> !k.equals(ANY)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
