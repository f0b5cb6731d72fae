package org.parallax.grade;

import org.parallax.model.Grade;

/**
 * One grade of a pack.
 *
 * @param key by which rules name it
 * @param place in the published order
 * @param label what is printed
 * @param meaning what it means, in a sentence
 */
public record Degree(String key, Grade.Name place, String label, String meaning) {
  /** The degree in {@code text}: "claimed CLAIMED_BY_ONE_SIDE Claimed: All who say so are ...". */
  static Degree parse(String text) {
    String[] words = text.strip().split("\\s+", 3);
    int colon = words.length < 3 ? -1 : words[2].indexOf(": ");
    if (colon < 1) {
      throw new IllegalArgumentException(
          "a scale line is: scale KEY PLACE Label: what it means in a sentence");
    }
    return new Degree(
        words[0],
        place(words[1]),
        words[2].substring(0, colon).strip(),
        words[2].substring(colon + 2).strip());
  }

  private static Grade.Name place(String word) {
    for (Grade.Name name : Grade.Name.values()) {
      if (name.name().equals(word)) {
        return name;
      }
    }
    throw new IllegalArgumentException(
        "the place \""
            + word
            + "\" is none of the published order, "
            + String.join(
                " < ",
                java.util.Arrays.stream(Grade.Name.values()).map(Grade.Name::name).toList()));
  }
}
