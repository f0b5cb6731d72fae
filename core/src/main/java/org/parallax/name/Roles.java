package org.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.Table;

/** Nouns that say what somebody is: "minister", "agency", "report". */
public final class Roles {
  /** What such a noun stands for. */
  public enum Kind {
    PERSON,
    BODY,
    DOCUMENT
  }

  private record Role(Kind kind, Gender gender) {}

  private static final Map<String, Role> TABLE = new HashMap<>();

  static {
    for (List<String> row : Table.beside(Roles.class, "roles.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      TABLE.put(row.get(0), new Role(kind, Gender.of(row.get(2))));
    }
  }

  private Roles() {}

  /**
   * What {@code noun} stands for.
   *
   * @param noun a form or a lemma, any case
   */
  public static Optional<Kind> kind(String noun) {
    return find(noun).map(Role::kind);
  }

  /** The gender that {@code noun} tells. */
  public static Gender gender(String noun) {
    return find(noun).map(Role::gender).orElse(Gender.UNKNOWN);
  }

  private static Optional<Role> find(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    Role found = TABLE.get(word);
    return Optional.ofNullable(found != null ? found : TABLE.get(singular(word)));
  }

  /** The singular of a regular plural and of "-men". */
  public static String singular(String noun) {
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 3) + "man";
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
