package org.parallax.name;

import java.util.Locale;

/** What a name, a title or a pronoun tells of somebody's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Of the letters "f" and "m" in a table; anything else tells nothing. */
  public static Gender of(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether the two cannot be said of one person. */
  public boolean clashes(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
