package org.parallax.time;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/**
 * Words that a rule matched, with what is needed to tell their meaning.
 *
 * @param result the match; its offsets are into {@code text}
 * @param text the sentence
 * @param almanac relative to the day of publication
 * @param before the last time told before that has a known place, if any
 * @param tenseOf the tense around the match
 * @param tagBehind the tag of the word behind the match, empty if none
 */
record Match(
    MatchResult result,
    String text,
    Almanac almanac,
    Optional<Reading> before,
    Supplier<Tense> tenseOf,
    String tagBehind) {

  /** The words of a group as written; empty where the group has no part in the match. */
  String words(String group) {
    if (!result.namedGroups().containsKey(group)) {
      return "";
    }
    String words = result.group(group);
    return words == null ? "" : words;
  }

  /** The words of a group in lower case. */
  String word(String group) {
    return words(group).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  boolean has(String group) {
    return !words(group).isEmpty();
  }

  int number(String group) {
    return Integer.parseInt(words(group).replaceAll("\\D", ""));
  }

  Tense tense() {
    return tenseOf.get();
  }

  /** Whether the group's words begin with a capital, as names of months and days do. */
  boolean isCapitalised(String group) {
    return has(group) && Character.isUpperCase(words(group).codePointAt(0));
  }

  /** The word before the match, in lower case; a mark if a mark stands there; empty if none. */
  String wordBefore() {
    String head = text.substring(0, result.start()).stripTrailing();
    if (head.isEmpty()) {
      return "";
    }
    int at = head.length();
    while (at > 0 && Character.isLetterOrDigit(head.charAt(at - 1))) {
      at--;
    }
    return (at == head.length() ? head.substring(at - 1) : head.substring(at));
  }

  /** The text behind the match. */
  String behind() {
    return text.substring(result.end());
  }
}
