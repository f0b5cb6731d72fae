package org.parallax.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/** Names of other scripts in Latin letters without accents. */
final class Scripts {
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
