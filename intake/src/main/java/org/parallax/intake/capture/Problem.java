package org.parallax.intake.capture;

import static java.util.Objects.requireNonNull;

/**
 * A reason why something that was captured did not become a report.
 *
 * @param input the path or address as given, with "#n" for a record inside it
 * @param place where in the input: "line 7", "record 3", "offset 120"; empty for the whole of it
 * @param sentence what is wrong, for a reader, without input and place
 */
public record Problem(String input, String place, String sentence) {
  public Problem {
    requireNonNull(input, "input");
    requireNonNull(place, "place");
    requireNonNull(sentence, "sentence");
  }

  /** Input, place and sentence on one line. */
  @Override
  public String toString() {
    return input + (place.isEmpty() ? "" : ", " + place) + ": " + sentence;
  }
}
