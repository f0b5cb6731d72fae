package org.parallax.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.name.Roles;
import org.parallax.text.Table;

/** What the words of a description tell without their sentence. */
final class Descriptions {
  private static final Set<String> BEHIND =
      Set.of("of", "in", "from", "at", "who", "that", "with", "for", "on", "to", "aged", "near");

  private static final Set<String> OFFICES = new HashSet<>();

  static {
    for (List<String> row : Table.beside(Descriptions.class, "offices.tsv").rows()) {
      OFFICES.add(row.get(0));
    }
  }

  private Descriptions() {}

  /**
   * The noun of a description, singular and in small letters: "master" of "harbour master of
   * Ferrol".
   */
  static String head(String description) {
    return Roles.singular(last(description));
  }

  /** Whether the noun is a plural. */
  static boolean isPlural(String description) {
    String noun = last(description);
    return !Roles.singular(noun).equals(noun);
  }

  private static String last(String description) {
    String head = "";
    for (String word : description.toLowerCase(Locale.ROOT).strip().split("[\\s,]+")) {
      if (!head.isEmpty() && BEHIND.contains(word)) {
        break;
      }
      head = word;
    }
    return head;
  }

  /** Whether one person holds it at a time in a place or body. */
  static boolean isOffice(String description) {
    String head = head(description);
    String words = description.toLowerCase(Locale.ROOT).strip();
    return OFFICES.contains(head)
        || OFFICES.stream().anyMatch(o -> o.indexOf(' ') > 0 && words.endsWith(o));
  }
}
