package org.parallax.language;

import java.util.Random;

/** Draws hostile texts: words and marks mixed with every sort of odd character. */
final class RandomText {
  private static final String[] PIECES = {
    "ferry",
    "Brock",
    "said",
    "U.S.",
    "a.m.",
    "Mr.",
    "4.5",
    "don't",
    "can’t",
    "26-year-old",
    "'90s",
    " ",
    " ",
    " ",
    " ",
    " ",
    "\u00A0",
    "\t",
    "\r\n",
    "\n",
    "\u2028",
    "\u0085",
    "\u3000",
    ".",
    "!",
    "?",
    "…",
    "...",
    ",",
    ";",
    ":",
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "(",
    ")",
    "[",
    "«",
    "»",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u202E",
    "e\u0301",
    "\u0301",
    "\u20DD",
    "\uFE0F",
    "\uD83D\uDEA2",
    "\uD835\uDC00",
    "\uD83D",
    "\uDEA2",
    "\u0000",
    "\u0007",
    "–",
    "—",
    "--",
    "$1.5bn",
    "№",
    "Київ",
    "東京",
    "#",
    "@user",
    "www.example.org/a?b=c",
    "a@b.org",
    ":-)",
    "100%",
    "/",
    "\\",
    "_"
  };

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  /** A text of up to {@code pieces} pieces. */
  String next(int pieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
