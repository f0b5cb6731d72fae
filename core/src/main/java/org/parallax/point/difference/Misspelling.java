package org.parallax.point.difference;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.point.pair.Edits;

/**
 * Tells of two words of names whether one is the other misspelled, misheard or with letters
 * swapped.
 */
final class Misspelling {
  private static final int SHORTEST = 4;

  /** Letters of a long surname that may differ where the given name is the same rare one. */
  private static final double LARGEST_SHARE = 0.45;

  /** What makes another word of a name: "Norlands", "Ruvenian". */
  private static final Set<String> ENDINGS = Set.of("s", "n", "an", "ian", "i", "ese", "ish");

  private Misspelling() {}

  /** Whether two letters that stand side by side have changed places. */
  static boolean isSwapped(String a, String b) {
    return a.length() > SHORTEST
        && a.charAt(0) == b.charAt(0)
        && Edits.between(a, b) == 1
        && letters(a).equals(letters(b));
  }

  private static List<Integer> letters(String word) {
    return word.chars().sorted().boxed().toList();
  }

  static boolean isMisspelled(String a, String b) {
    return Edits.areNear(a, b)
        && !plainly(a).equals(plainly(b))
        && !NameKeys.norm(a).equals(NameKeys.norm(b))
        && !bare(a).equals(bare(b))
        && !isEnding(a, b)
        && !GivenNames.standFor(a, b)
        && !GivenNames.standFor(b, a);
  }

  /** "Sarah", "Sara": written in two ways that sound alike, not only carried over in two. */
  static boolean isRespelled(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST
        && Edits.between(a, b) == 1
        && NameKeys.norm(a).equals(NameKeys.norm(b))
        && !bare(a).equals(bare(b))
        && plain(a)
        && plain(b);
  }

  /** Without accents. */
  static String plainly(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static boolean plain(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  /** "Trevion", "Trayveon": the same consonants. */
  static boolean sound(String a, String b) {
    return Math.min(a.length(), b.length()) > SHORTEST
        && !GivenNames.isGivenName(a)
        && !GivenNames.isGivenName(b)
        && a.charAt(0) == b.charAt(0)
        && NameKeys.consonants(a).equals(NameKeys.consonants(b));
  }

  /** "Brumsey", "Ramsey": a surname misheard, where the given name is the same rare one. */
  static boolean isGarbled(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return !NameKeys.norm(a).equals(NameKeys.norm(b))
        && !NameKeys.skeleton(a).equals(NameKeys.skeleton(b))
        && Math.min(a.length(), b.length()) >= SHORTEST
        && Edits.between(a, b) <= LARGEST_SHARE * longest;
  }

  /** Without the endings by which one name is carried over into Latin letters in several ways. */
  private static String bare(String name) {
    return name.replaceAll("[yij]+$", "");
  }

  /** "Norland's", "Norlands": the same word with an ending of grammar. */
  private static boolean isEnding(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return longer.startsWith(shorter)
        && ENDINGS.contains(longer.substring(shorter.length()))
        && longer.length() - shorter.length() > 1;
  }
}
