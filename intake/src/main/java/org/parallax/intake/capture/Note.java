package org.parallax.intake.capture;

import static java.util.Objects.requireNonNull;

/**
 * Something that a careful reader would want to know about a report that was read.
 *
 * @param input the path or address as given, with "#n" for a record inside it
 * @param sentence what was seen
 */
public record Note(String input, String sentence) {
  public Note {
    requireNonNull(input, "input");
    requireNonNull(sentence, "sentence");
  }

  @Override
  public String toString() {
    return input + ": " + sentence;
  }
}
