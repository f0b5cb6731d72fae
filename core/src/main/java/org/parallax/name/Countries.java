package org.parallax.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.Table;

/** The countries of the world and the words that stand for them. */
public final class Countries {
  private static final Set<String> FIRST_WORDS = new HashSet<>();
  private static final List<Country> ALL = new ArrayList<>();
  private static final Map<String, Country> BY_CODE = new HashMap<>();
  private static final Map<String, Country> BY_NAME = new HashMap<>();
  private static final Map<String, Country> BY_DEMONYM = new HashMap<>();
  private static final Map<String, Country> BY_CAPITAL = new HashMap<>();
  private static final Map<String, Country> BY_SEAT = new HashMap<>();

  static {
    for (List<String> row : Table.beside(Countries.class, "countries.tsv").rows()) {
      Country country =
          new Country(
              row.get(0),
              row.get(1),
              values(row.get(2)),
              values(row.get(3)),
              values(row.get(4)),
              values(row.get(5)));
      ALL.add(country);
      BY_CODE.put(country.code(), country);
      enter(BY_NAME, List.of(country.name()), country);
      enter(BY_NAME, country.aliases(), country);
      enter(BY_DEMONYM, country.demonyms(), country);
      enter(BY_CAPITAL, country.capitals(), country);
      enter(BY_SEAT, country.seats(), country);
    }
  }

  private Countries() {}

  private static List<String> values(String cell) {
    return Arrays.stream(cell.split(";")).filter(v -> !v.isBlank()).toList();
  }

  private static void enter(Map<String, Country> map, List<String> words, Country country) {
    for (String word : words) {
      String key = key(word);
      map.putIfAbsent(key, country);
      FIRST_WORDS.add(key.split(" ")[0]);
    }
  }

  /** Whether some name or demonym of a country begins with {@code word}; quick. */
  static boolean mayBegin(String word) {
    String norm = NameKeys.norm(word);
    return norm.equals("the") || FIRST_WORDS.contains(norm);
  }

  private static String key(String words) {
    String norm = NameKeys.norm(words);
    return norm.startsWith("the ") ? norm.substring(4) : norm;
  }

  /** All of them, by name. */
  public static List<Country> all() {
    return List.copyOf(ALL);
  }

  public static Optional<Country> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The country that {@code name} names; "us" in small letters is the pronoun. */
  public static Optional<Country> named(String name) {
    if (name.equals("us") || name.equals("Us")) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  /** The country of an adjective or of a word for its people: "Ukrainian", "Danes". */
  public static Optional<Country> ofDemonym(String word) {
    return Optional.ofNullable(BY_DEMONYM.get(key(word)));
  }

  public static Optional<Country> ofCapital(String name) {
    return Optional.ofNullable(BY_CAPITAL.get(key(name)));
  }

  /** The country whose government sits there: "the Kremlin", "Downing Street". */
  public static Optional<Country> ofSeat(String name) {
    return Optional.ofNullable(BY_SEAT.get(key(name)));
  }

  /** The country that {@code words} stand for in front of an institution or an office. */
  public static Optional<Country> of(String words) {
    return named(words).or(() -> ofDemonym(words));
  }
}
