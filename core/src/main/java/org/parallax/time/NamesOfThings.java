package org.parallax.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** Tells calendar words that are a part of a name: "The Sunday Courier", "Inspector Noon". */
final class NamesOfThings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|New"
              + " Year|Easter|Halloween|Thanksgiving|Boxing|Valentine|St|Q[1-4]|[HT]\\d).*",
          Pattern.DOTALL);

  /** Days of history, of shops and of the church, which the feasts know. */
  private static final Set<String> NAMING_WEEKDAYS =
      Set.of(
          "black", "bloody", "super", "cyber", "blue", "red", "ash", "good", "palm", "easter",
          "whit", "holy", "maundy", "shrove", "golden");

  /** Words for times after which horses, dogs and people are called. */
  private static final Set<String> PLAYED =
      Set.of(
          "noon",
          "midnight",
          "midday",
          "dawn",
          "dusk",
          "summer",
          "winter",
          "spring",
          "autumn",
          "tomorrow",
          "yesterday",
          "today",
          "tonight");

  private static final Pattern APPOSITION = Pattern.compile("(?s), (?:an?|the) \\p{Ll}.*");
  private static final Set<String> NEVER_BEFORE_A_WEEKDAY =
      Set.of("in", "at", "with", "of", "the", "a", "an");
  private static final double MOSTLY = 0.7;

  private NamesOfThings() {}

  /** Whether the words at {@code span} belong to a longer name in the sentence. */
  static boolean holds(String sentence, Span span) {
    String words = span.of(sentence);
    if (!Character.isUpperCase(words.charAt(0))) {
      return false;
    }
    String before = lastWord(sentence.substring(0, span.start()));
    boolean goesOn = sentence.substring(span.end()).matches("(?s) \\p{Lu}\\p{Ll}.*");
    if (WEEKDAY.matcher(words).matches()
        && Character.isUpperCase(before.isEmpty() ? 'x' : before.charAt(0))
        && NAMING_WEEKDAYS.contains(before.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (WEEKDAY.matcher(words).matches()) {
      return goesOn
          && (span.start() == 0
              || NEVER_BEFORE_A_WEEKDAY.contains(before.toLowerCase(Locale.ROOT)));
    }
    boolean opens = before.isEmpty();
    boolean isOrdinary = !CALENDAR.matcher(words).matches() && words.indexOf(' ') < 0;
    boolean isBeside = goesOn || (!before.isEmpty() && Character.isUpperCase(before.charAt(0)));
    if (opens
        && PLAYED.contains(words.toLowerCase(Locale.ROOT))
        && span.start() == 0
        && APPOSITION.matcher(sentence.substring(span.end())).matches()) {
      return true;
    }
    return !opens && isOrdinary && isBeside && !isHeadline(sentence);
  }

  /** The word that ends just before, over one blank; empty behind a mark. */
  private static String lastWord(String head) {
    Matcher matcher = Pattern.compile("(" + WORD.pattern() + ") $").matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Whether nearly all words begin with a capital. */
  private static boolean isHeadline(String sentence) {
    Matcher words = WORD.matcher(sentence);
    int all = 0;
    int capitals = 0;
    while (words.find()) {
      all++;
      capitals += Character.isUpperCase(words.group().charAt(0)) ? 1 : 0;
    }
    return capitals > MOSTLY * all;
  }
}
