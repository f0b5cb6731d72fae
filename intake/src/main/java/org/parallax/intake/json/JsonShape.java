package org.parallax.intake.json;

import java.util.List;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.draft.Blank;

/** Tells by the first lines of a text whether it is JSON and whether it has one value a line. */
public final class JsonShape {
  private static final int LINES_LOOKED_AT = 5;
  private static final JsonText JSON = new JsonText(Limits.USUAL);

  private JsonShape() {}

  /**
   * Whether two or more values stand each on a line of its own.
   *
   * @param head the first characters, cut anywhere
   */
  public static boolean isLines(String head) {
    List<String> lines =
        Blank.lines(head).stream()
            .map(Blank::strip)
            .filter(line -> !line.isEmpty())
            .limit(LINES_LOOKED_AT)
            .toList();
    if (lines.size() < 2 || !lines.getFirst().startsWith("{")) {
      return false;
    }
    boolean firstIsWhole = isObject(lines.getFirst());
    boolean nextIsWhole =
        lines.getFirst().length() > 1 && lines.stream().skip(1).anyMatch(JsonShape::isObject);
    return firstIsWhole || nextIsWhole;
  }

  /** Whether a bracket at the start of {@code text} opens JSON and not prose. */
  public static boolean looksLikeJson(String text) {
    return text.matches("(?s)(?:\\{\\s*[\"}].*|\\[\\s*[\\[\\]{\"\\d].*)");
  }

  private static boolean isObject(String line) {
    return line.startsWith("{") && JSON.parse(line) instanceof JsonText.Parsed.Value;
  }
}
