package org.parallax.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.text.Table;

/**
 * Chinese and Korean names in Latin letters: what Pinyin and Wade-Giles, Revised Romanization,
 * McCune-Reischauer and customary spellings of one syllable have in common. Surname and given name
 * may stand in either order, and the syllables of a given name may be parted.
 */
final class Syllables {
  /** What becomes of letters that two ways of spelling differ in. */
  private record Fold(Pattern letters, String become) {}

  private static final List<Fold> FOLDS = new ArrayList<>();

  /** Spellings of Korean surnames that follow no rule, with their keys. */
  private static final Map<String, String> SURNAMES = new HashMap<>();

  /**
   * Letters by which Pinyin is known, and those that Wade-Giles and McCune-Reischauer go without.
   */
  private static final Pattern PINYIN = Pattern.compile("q|zh|x|^z|^c(?!h)");

  private static final Pattern MODERN = Pattern.compile("[bdqxzj]|(?<!n)g");
  private static final int REMEMBERED = 4096;

  /** Keys of words that were asked for lately as surnames: every name is. */
  private static final Map<String, String> LATELY =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  private static final Set<String> KNOWN = new TreeSet<>();

  static {
    for (List<String> row : Table.beside(Syllables.class, "syllables.tsv").rows()) {
      if (row.getFirst().equals("fold")) {
        FOLDS.add(new Fold(Pattern.compile(row.get(1)), row.get(2)));
      } else {
        SURNAMES.put(row.get(1), row.get(2));
      }
    }
    GivenNames.surnamesFirst().forEach(s -> KNOWN.add(surname(s)));
  }

  /** Loaded when the first Korean or Chinese sign is met. */
  private static final class Rules {
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  }

  private Syllables() {}

  /** A surname and a given name by their keys, and by which rules they are spelled. */
  private record Read(
      String surname, String given, String letters, boolean isPinyin, boolean isModern) {
    /** Whether both are surely by the same rules, so that another letter is another syllable. */
    boolean isSameRules(Read other) {
      return (isPinyin && other.isModern) || (isModern && other.isPinyin);
    }
  }

  /** Whether two names of at least two words may be romanisations of one. */
  static boolean isOne(List<String> a, List<String> b) {
    for (Read readA : readings(a)) {
      for (Read readB : readings(b)) {
        boolean alike =
            readA.surname().equals(readB.surname()) && readA.given().equals(readB.given());
        boolean other = readA.isSameRules(readB) && !readA.letters().equals(readB.letters());
        if (alike && !other) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name in Korean or Chinese signs may be the one in Latin letters. */
  static boolean isOne(String signs, List<String> latin) {
    String bare = signs.replaceAll("[\\s·・]", "");
    for (int split = 1; split <= Math.min(2, bare.length() - 1); split++) {
      String surname = letters(bare.substring(0, split));
      String given = letters(bare.substring(split));
      for (Read read : readings(latin)) {
        if (read.surname().equals(surname(surname)) && read.given().equals(key(given))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name is written in Chinese or Korean signs. */
  static boolean isWritten(String name) {
    Spelled.Script script = Spelled.script(name);
    return script == Spelled.Script.HAN || script == Spelled.Script.HANGUL;
  }

  private static String letters(String signs) {
    return Rules.ANY.transliterate(signs).replaceAll("[^a-z]", "");
  }

  /** Surname first and surname last, where that is a surname of those languages. */
  private static List<Read> readings(List<String> words) {
    List<Read> readings = new ArrayList<>();
    if (words.size() >= 2 && words.size() <= 4) {
      add(words.getFirst(), words.subList(1, words.size()), readings);
      add(words.getLast(), words.subList(0, words.size() - 1), readings);
    }
    return readings;
  }

  private static void add(String surname, List<String> given, List<Read> readings) {
    String joined = String.join("", given);
    String key = surname(surname);
    if (KNOWN.contains(key) && joined.length() > 1) {
      readings.add(
          new Read(
              key,
              key(joined),
              joined,
              PINYIN.matcher(surname).find() || PINYIN.matcher(joined).find(),
              MODERN.matcher(surname).find() || MODERN.matcher(joined).find()));
    }
  }

  private static String surname(String word) {
    synchronized (LATELY) {
      return LATELY.computeIfAbsent(word, Syllables::surnameKey);
    }
  }

  private static String surnameKey(String word) {
    String known = SURNAMES.get(word);
    return known == null ? key(word) : known;
  }

  /** What the spellings of one syllable have in common. */
  static String key(String word) {
    String key = word;
    for (Fold fold : FOLDS) {
      key = fold.letters().matcher(key).replaceAll(fold.become());
    }
    return key;
  }
}
