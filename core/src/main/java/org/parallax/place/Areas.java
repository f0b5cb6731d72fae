package org.parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Place.Coordinates;
import org.parallax.name.NameKeys;
import org.parallax.text.Table;

/** Continents, seas and other wide areas, after {@code areas.tsv}. */
final class Areas {
  /** The most words in a name. */
  static final int LONGEST = 4;

  private static final Map<String, List<Gazetteer.Entry>> BY_NAME = new HashMap<>();

  static {
    for (List<String> row : Table.beside(Areas.class, "areas.tsv").rows()) {
      String[] names = row.get(0).split(";");
      Coordinates at =
          new Coordinates(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
      String path = "area/" + NameKeys.norm(names[0]);
      for (String name : names) {
        BY_NAME
            .computeIfAbsent(NameKeys.norm(name), k -> new ArrayList<>())
            .add(new Gazetteer.Entry(names[0], Gazetteer.Kind.AREA, path, at, 0, false));
      }
    }
  }

  private Areas() {}

  /** The areas whose plain name is {@code key}. */
  static List<Gazetteer.Entry> named(String key) {
    return BY_NAME.getOrDefault(key, List.of());
  }
}
