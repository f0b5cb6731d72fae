package org.parallax.name;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.text.Table;

/**
 * Compares names that are written in two scripts, one of them the Latin one: word by word, by
 * letters that stand for one another; Chinese and Korean names also by their syllables.
 */
final class AcrossScripts {
  /** A word needs so much weight by the letter; 0 is as likely by chance as by one name. */
  private static final double ENOUGH = 0.2;

  private static final double SOUND = 0.75;
  private static final Map<Spelled.Script, Correspondences> TABLES =
      new EnumMap<>(Spelled.Script.class);

  private AcrossScripts() {}

  /** Whether two names without titles may be those of one person. */
  static NameMatch person(String a, String b) {
    boolean latinFirst = Spelled.script(a) == Spelled.Script.LATIN;
    String latin = latinFirst ? a : b;
    String other = latinFirst ? b : a;
    boolean learned = Spelled.script(other) != Spelled.Script.OTHER;
    if (!learned || Spelled.script(latin) != Spelled.Script.LATIN) {
      return sounds(a, b);
    }
    List<String> words = NameKeys.tokens(latin);
    if (Syllables.isWritten(other) && Syllables.isOne(other, words)) {
      return NameMatch.same(0.9, "syllables across scripts");
    }
    List<String> signs = Arrays.asList(other.strip().split("[\\s·・•=\\-]+"));
    return words(signs, Arrays.asList(latin.strip().split("[\\s\\-]+")));
  }

  /** Every word of the shorter name needs one of the other, the last words one another. */
  private static NameMatch words(List<String> other, List<String> latin) {
    if (other.size() == 1 && latin.size() > 1) {
      return isOne(other.getFirst(), latin.getLast())
          ? NameMatch.same(0.8, "short name")
          : whole(other, latin);
    }
    if (latin.size() == 1 && other.size() > 1) {
      return isOne(other.getLast(), latin.getFirst())
          ? NameMatch.same(0.8, "short name")
          : whole(other, latin);
    }
    boolean ends =
        isOne(other.getFirst(), latin.getFirst()) && isOne(other.getLast(), latin.getLast());
    boolean turned =
        isOne(other.getFirst(), latin.getLast()) && isOne(other.getLast(), latin.getFirst());
    if (ends || turned) {
      return NameMatch.same(0.88, "sound across scripts");
    }
    return whole(other, latin);
  }

  /** Signs may be written without blanks between the words. */
  private static NameMatch whole(List<String> other, List<String> latin) {
    boolean joined = other.size() != latin.size();
    return joined && isOne(String.join("", other), String.join("", latin))
        ? NameMatch.same(0.8, "sound across scripts")
        : NameMatch.unsure("sounds differ");
  }

  static boolean isOne(String other, String latin) {
    return alike(other, latin) >= ENOUGH;
  }

  /** The weight by the letter that two words are one. */
  static double alike(String other, String latin) {
    Spelled signs = Spelled.of(other);
    return table(signs.script()).alike(signs.letters(), Spelled.of(latin).letters());
  }

  private static NameMatch sounds(String a, String b) {
    return Similarity.sounds(a, b) >= SOUND
        ? NameMatch.same(0.8, "sound across scripts")
        : NameMatch.unsure("sounds differ");
  }

  private static synchronized Correspondences table(Spelled.Script script) {
    return TABLES.computeIfAbsent(
        script,
        s ->
            Correspondences.of(
                Table.beside(
                    AcrossScripts.class, "letters-" + s.name().toLowerCase(Locale.ROOT) + ".tsv")));
  }
}
