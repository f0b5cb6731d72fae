package org.parallax.name;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forms of a name under which its spellings meet: the plain form, the skeleton that spellings of
 * one sound share, the consonants, the initials.
 */
public final class NameKeys {
  /** Words that initials and comparisons leave out. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "on", "in", "to", "de", "la", "du", "des", "der", "a", "an");

  private static final List<String> SKI = List.of("skyi", "skyy", "skii", "skiy", "skij", "sky");
  private static final List<String> EV = List.of("iev", "yev", "eff", "ev");
  private static final List<String> OV = List.of("off", "ov");

  private static final String[][] SOUNDS = {
    {"shch", "sh"},
    {"sch", "sh"},
    {"tch", "ch"},
    {"kh", "h"},
    {"gh", "g"},
    {"dh", "d"},
    {"zh", "j"},
    {"ts", "c"},
    {"tz", "c"},
    {"cz", "c"},
    {"ph", "f"},
    {"th", "t"},
    {"ck", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ie", "i"},
    {"iy", "i"},
    {"yi", "i"},
    {"yy", "i"},
    {"ij", "i"},
    {"y", "i"}
  };

  private NameKeys() {}

  /**
   * The plain form: Latin letters without accents, lower case, words parted by one blank, without a
   * possessive ending and without marks.
   */
  public static String norm(String name) {
    boolean plain = name.chars().allMatch(c -> c < 0x80 || c == '’');
    String folded = plain ? name : Normalizer2.getNFKCInstance().normalize(name);
    String marked = folded.replace('’', '\'');
    String latin = Scripts.latin(marked).toLowerCase(Locale.ROOT).strip();
    if (latin.endsWith("'s")) {
      latin = latin.substring(0, latin.length() - 2);
    }
    StringBuilder out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (isBreak(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** Apostrophes and full stops join ("N'Djamena", "U.S."); all other marks part words. */
  private static boolean isBreak(char c) {
    return c != '\'' && c != '.' && c != 'ʼ' && c != 'ʹ' && c != '`';
  }

  /** The words of the plain form. */
  public static List<String> tokens(String name) {
    String norm = norm(name);
    return norm.isEmpty() ? List.of() : List.of(norm.split(" "));
  }

  /**
   * The noun of a body's name: "works" of "Ferrol Glass Works", "university" of "University of X".
   */
  public static String headOfBody(String name) {
    List<String> all = tokens(name);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).equals("of") || all.get(i).equals("for")) {
        return all.get(i - 1);
      }
    }
    return all.isEmpty() ? "" : all.getLast();
  }

  /** The words of the plain form without articles, prepositions and "and". */
  public static List<String> weightyTokens(String name) {
    return tokens(name).stream().filter(t -> !SMALL.contains(t)).toList();
  }

  /**
   * What the usual spellings of one sound have in common: "Zelensky" and "Zelenskyy" give
   * "zelenski".
   *
   * @param token one word of a plain form
   */
  public static String skeleton(String token) {
    String s = token;
    if (s.length() >= 7) {
      s = ending(s, SKI, "ski");
      s = ending(s, EV, "ev");
      s = ending(s, OV, "ov");
    }
    s = s.startsWith("ye") ? s.substring(1) : s;
    for (String[] sound : SOUNDS) {
      s = s.replace(sound[0], sound[1]);
    }
    StringBuilder single = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
        single.append(s.charAt(i));
      }
    }
    return single.toString();
  }

  private static String ending(String word, List<String> endings, String common) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()) + common;
      }
    }
    return word;
  }

  /** The skeletons of all words, parted by blanks. */
  public static String skeletons(String name) {
    return String.join(" ", tokens(name).stream().map(NameKeys::skeleton).toList());
  }

  /**
   * The consonants of the skeleton with voiced and voiceless ones merged. A key to look names up
   * by; never enough to accept a pair.
   */
  public static String consonants(String token) {
    StringBuilder out = new StringBuilder();
    for (char c : skeleton(token).toCharArray()) {
      char merged =
          switch (c) {
            case 'g' -> 'k';
            case 'b' -> 'p';
            case 'd' -> 't';
            case 'v' -> 'f';
            case 'z', 'c' -> 's';
            default -> c;
          };
      if ("aeiou".indexOf(merged) < 0
          && (out.isEmpty() || out.charAt(out.length() - 1) != merged)) {
        out.append(merged);
      }
    }
    return out.toString();
  }

  /** The initials that may stand for a name, lower case: with and without its small words. */
  public static Set<String> initials(String name) {
    Set<String> found = new TreeSet<>();
    List<String> all = tokens(name);
    for (List<String> words : List.of(all, weightyTokens(name), withoutArticle(all))) {
      StringBuilder out = new StringBuilder();
      words.forEach(w -> out.append(w.charAt(0)));
      if (out.length() >= 2) {
        found.add(out.toString());
      }
    }
    return found;
  }

  private static List<String> withoutArticle(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    rest.remove("the");
    return rest;
  }

  /** Whether {@code name} looks like initials: two to six capitals, with or without full stops. */
  public static boolean isInitials(String name) {
    String bare = name.replace(".", "");
    int capitals = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return bare.length() >= 2
        && bare.length() <= 7
        && capitals >= 2
        && capitals * 2 > bare.length()
        && Character.isUpperCase(bare.charAt(bare.length() - 1));
  }
}
