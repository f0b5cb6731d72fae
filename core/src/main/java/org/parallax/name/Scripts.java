package org.parallax.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names of other scripts in Latin letters without accents. */
final class Scripts {
  private static final int REMEMBERED = 4096;

  /** Names outside of ASCII that were asked for lately; the rules are slow. */
  private static final Map<String, String> LATELY =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  private Scripts() {}

  /** Loaded when the first name outside of ASCII is met: the rules take a moment to compile. */
  private static final class Rules {
    static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");
    static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
  }

  /** {@code name} in ASCII letters as far as it can be written so. */
  static String latin(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    synchronized (LATELY) {
      return LATELY.computeIfAbsent(name, Scripts::transliterated);
    }
  }

  private static String transliterated(String name) {
    String latin =
        switch (script(name)) {
          case UScript.LATIN -> name;
          case UScript.CYRILLIC -> cyrillic(name);
          default -> Rules.ANY.transliterate(name);
        };
    return Rules.PLAIN.transliterate(latin);
  }

  private static String cyrillic(String name) {
    boolean ukrainian = name.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
    return (ukrainian ? Rules.UKRAINIAN : Rules.RUSSIAN).transliterate(name);
  }

  /** The script of the first letter. */
  static int script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .map(UScript::getScript)
        .findFirst()
        .orElse(UScript.LATIN);
  }
}
