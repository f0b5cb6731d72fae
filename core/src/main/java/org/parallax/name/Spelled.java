package org.parallax.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A word of a name as the letters by which it is compared with words of other scripts.
 *
 * @param script of which it is written
 * @param letters Latin and Cyrillic, Arabic and Hebrew letters as they are; the single letters of
 *     Korean syllables; Chinese and Japanese signs as the Latin letters of their readings
 */
public record Spelled(Script script, String letters) {
  /** The scripts that are told apart. */
  public enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HEBREW,
    HANGUL,
    KANA,
    HAN,
    /** Any other one: its letters are put into Latin ones. */
    OTHER
  }

  private static final int REMEMBERED = 4096;

  /** Words of other scripts that were spelled lately; the rules are slow. */
  private static final Map<String, Spelled> LATELY =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Spelled> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Loaded when the first name outside of ASCII is met: the rules take a moment to compile. */
  private static final class Rules {
    static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");
    static final Transliterator KANA =
        Transliterator.getInstance("Hiragana-Katakana; Katakana-Latin");
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
  }

  /** The letters of one word. */
  public static Spelled of(String word) {
    Script script = script(word);
    if (script == Script.LATIN && word.chars().allMatch(c -> c < 0x80)) {
      return new Spelled(script, onlyLetters(word.toLowerCase(Locale.ROOT)));
    }
    synchronized (LATELY) {
      return LATELY.computeIfAbsent(word, w -> new Spelled(script, letters(w, script)));
    }
  }

  private static String letters(String word, Script script) {
    String lower = word.toLowerCase(Locale.ROOT);
    String letters =
        switch (script) {
          case LATIN -> Rules.PLAIN.transliterate(lower);
          case CYRILLIC -> lower;
          case ARABIC, HEBREW -> unpointed(lower);
          case HANGUL -> Rules.DECOMPOSED.normalize(lower).replace("\u110b", "");
          case KANA -> Rules.PLAIN.transliterate(Rules.KANA.transliterate(lower));
          case HAN, OTHER -> Rules.PLAIN.transliterate(Rules.ANY.transliterate(lower));
        };
    return onlyLetters(letters);
  }

  /** Without vowel points; a Hebrew letter at the end of a word is the same letter. */
  private static String unpointed(String word) {
    StringBuilder out = new StringBuilder();
    for (char c : Rules.DECOMPOSED.normalize(word).toCharArray()) {
      out.append(
          switch (c) {
            case 'ך' -> 'כ';
            case 'ם' -> 'מ';
            case 'ן' -> 'נ';
            case 'ף' -> 'פ';
            case 'ץ' -> 'צ';
            case 'ى' -> 'ي';
            case '׳', '’' -> '\'';
            default -> c;
          });
    }
    return out.toString();
  }

  /** Letters, and the stroke that makes another letter of a Hebrew one. */
  private static String onlyLetters(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean stroke = c == '\'' && i > 0 && script(word) == Script.HEBREW;
      if (Character.isLetter(c) || stroke) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The script of the first letter. */
  public static Script script(String word) {
    int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    if (first < 0x250) {
      return Script.LATIN;
    }
    return switch (UScript.getScript(first)) {
      case UScript.LATIN -> Script.LATIN;
      case UScript.CYRILLIC -> Script.CYRILLIC;
      case UScript.ARABIC -> Script.ARABIC;
      case UScript.HEBREW -> Script.HEBREW;
      case UScript.HANGUL -> Script.HANGUL;
      case UScript.HIRAGANA, UScript.KATAKANA -> Script.KANA;
      case UScript.HAN -> Script.HAN;
      default -> Script.OTHER;
    };
  }
}
