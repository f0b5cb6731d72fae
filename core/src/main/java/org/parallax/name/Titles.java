package org.parallax.name;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.text.Table;

/** Titles before and after a person's name, kept apart from the name. */
public final class Titles {
  private static final Map<String, Gender> TABLE = new LinkedHashMap<>();
  private static final Set<String> OFFICES = new HashSet<>();
  private static final Set<String> AFTER =
      Set.of("jr", "sr", "ii", "iii", "iv", "mp", "mep", "phd", "md", "kc", "qc", "esq", "obe");

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** The most words that one title has. */
  private static final int LONGEST = 3;

  static {
    for (List<String> row : Table.beside(Titles.class, "titles.tsv").rows()) {
      TABLE.put(row.get(0), Gender.of(row.get(1)));
      if (!row.get(2).equals("courtesy")) {
        OFFICES.add(row.get(0));
      }
    }
  }

  private Titles() {}

  /**
   * A name parted from its titles.
   *
   * @param title the words before the name, as written; empty where there are none
   * @param bare the name itself, as written
   * @param gender what the title tells
   * @param generation "jr", "sr", "iii"; empty where the name does not say
   */
  public record Titled(String title, String bare, Gender gender, String generation) {
    /** Whether both say of which generation they are, and it is not the same. */
    boolean isOtherGeneration(Titled other) {
      return !generation.isEmpty()
          && !other.generation.isEmpty()
          && !generation.equals(other.generation);
    }
  }

  /** Whether {@code words} are a title: "President", "Lt. Col.". */
  public static boolean isTitle(String words) {
    return TABLE.containsKey(key(words));
  }

  /** Whether {@code words} are a title of rank or office, which tells what somebody is. */
  public static boolean isOffice(String words) {
    return OFFICES.contains(key(words));
  }

  /** {@code name} parted from its titles; at least one word is left as the name. */
  public static Titled split(String name) {
    String[] words = name.strip().split("\\s+");
    int from = 0;
    Gender gender = Gender.UNKNOWN;
    int taken = longestTitle(words, from);
    while (taken > 0 && from + taken < words.length) {
      Gender told = TABLE.getOrDefault(key(join(words, from, from + taken)), Gender.UNKNOWN);
      gender = gender == Gender.UNKNOWN ? told : gender;
      from += taken;
      taken = longestTitle(words, from);
    }
    int to = words.length;
    String generation = "";
    while (to - from > 1 && AFTER.contains(key(words[to - 1]))) {
      to--;
      generation = GENERATIONS.contains(key(words[to])) ? key(words[to]) : generation;
    }
    String bare = join(words, from, to);
    return new Titled(join(words, 0, from), bare.replaceFirst(",$", ""), gender, generation);
  }

  private static int longestTitle(String[] words, int from) {
    for (int n = Math.min(LONGEST, words.length - from - 1); n > 0; n--) {
      if (TABLE.containsKey(key(join(words, from, from + n)))) {
        return n;
      }
    }
    return 0;
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "").strip();
  }
}
