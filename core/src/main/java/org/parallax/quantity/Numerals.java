package org.parallax.quantity;

import java.util.Locale;
import java.util.OptionalInt;

/** The small whole numbers as words and as digits: "seven", "7". */
public final class Numerals {
  private static final NumberWords WORDS = new NumberWords();
  private static final String SMALL = "small";

  private Numerals() {}

  /** The number that the word tells, whatever its case: from "zero" to "nineteen", or digits. */
  public static OptionalInt of(String word) {
    if (word.matches("\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    return WORDS
        .of(word.toLowerCase(Locale.ROOT))
        .filter(w -> w.is(SMALL))
        .map(w -> OptionalInt.of((int) w.value()))
        .orElse(OptionalInt.empty());
  }
}
