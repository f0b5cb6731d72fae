package org.parallax.resolve;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** Ages in years that a text tells of people: in a description, or beside a name. */
final class Ages {
  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final String NUMBER = "(\\d{1,3}|" + String.join("|", WORDS) + ")";
  private static final String YEARS_OLD = NUMBER + "[-‑–\\s]years?[-‑–\\s]olds?\\b";
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:" + YEARS_OLD + "|(?:aged|age)\\s+" + NUMBER + "\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile("\\b" + YEARS_OLD + "\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,\\s+(?:an?\\s+|aged?\\s+)?|\\s+\\(|\\s+(?:is|was)\\s+)"
              + NUMBER
              + "(?:[-‑–\\s]years?[-‑–\\s]old)?(?=\\s*[,.;)]|\\s+(?:and|of|at|in|from|who|was|were|is)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** How far from a name its age may stand, in characters. */
  private static final int REACH = 40;

  private Ages() {}

  /** The age in a description: "25-year-old man", "girl aged four". */
  static OptionalInt told(String description) {
    return first(TOLD.matcher(description));
  }

  /** The age right before or behind a name: "Ada Brock, 31,". */
  static OptionalInt beside(String text, Span name) {
    int end = Math.min(text.length(), name.end() + REACH);
    OptionalInt behind = first(BEHIND.matcher(text.substring(name.end(), end)));
    int start = Math.max(0, name.start() - REACH);
    return behind.isPresent() ? behind : first(BEFORE.matcher(text.substring(start, name.start())));
  }

  private static OptionalInt first(Matcher matcher) {
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String found = matcher.group(group);
      if (found != null) {
        int word = WORDS.indexOf(found.toLowerCase(java.util.Locale.ROOT));
        return OptionalInt.of(word < 0 ? Integer.parseInt(found) : word + 1);
      }
    }
    return OptionalInt.empty();
  }
}
