package org.parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Table;

/** Short written forms of places: "Fla.", "NSW", and "TX" behind a comma. */
final class ShortNames {
  private record Form(String name, String country, Gazetteer.Kind kind, boolean onlyBehindComma) {}

  private static final Map<String, Form> FORMS = new HashMap<>();

  static {
    for (List<String> row : Table.beside(ShortNames.class, "short-names.tsv").rows()) {
      FORMS.put(
          row.get(0),
          new Form(
              row.get(1),
              row.get(2),
              row.get(3).equals("city") ? Gazetteer.Kind.CITY : Gazetteer.Kind.REGION,
              row.get(4).equals("comma")));
    }
  }

  private ShortNames() {}

  /** What the words, as written, are short for; the largest of that name. */
  static List<Gazetteer.Entry> find(String written, boolean behindComma) {
    Form form = FORMS.get(written);
    if (form == null || (form.onlyBehindComma() && !behindComma)) {
      return List.of();
    }
    List<Gazetteer.Entry> found = new ArrayList<>(Gazetteer.find(form.name()));
    found.removeIf(
        e -> e.kind() != form.kind() || !e.country().equals(form.country()) || e.isAlias());
    found.sort((a, b) -> Integer.compare(b.rank(), a.rank()));
    return found.isEmpty() ? found : List.of(found.getFirst());
  }

  /** Whether a full stop behind {@code word} belongs to a short form. */
  static boolean takesFullStop(String word) {
    return FORMS.containsKey(word + ".");
  }
}
