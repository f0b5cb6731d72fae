package org.parallax.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * Tells the stamps of web pages, which say when the page was touched and not when something
 * happened: "UPDATED at 5:12 p.m.", "Published: 3 May 2024, 10:15".
 */
final class Stamps {
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:^|[|•·(\\[]\\s*|\\s[-–—]\\s)(?<word>(?:Last|First|Originally)\\s+(?:updated|published|posted|modified)"
              + "|(?:(?:Last|First|Originally|LAST|FIRST|ORIGINALLY)\\s+)?(?:Updated|Published|Posted|Modified|Uploaded|Created|UPDATED?|PUBLISHED|POSTED|MODIFIED|UPLOADED|CREATED)|Last"
              + " update|Story posted)"
              + "(?<sign>\\s*:|\\s+(?:at|on|:)|)\\s+(?=\\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
              + "|MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|today|yesterday|noon))");
  private static final Pattern CLOCK =
      Pattern.compile("\\d[:.]\\d\\d|\\d\\s?[ap]\\.?m\\b", Pattern.CASE_INSENSITIVE);

  /** What a stamp may hold besides its times. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:[\\d\\p{P}\\p{S}\\s]|\\b(?:at|on|of|by|and|am|pm|a\\.m|p\\.m|st|nd|rd|th|today|yesterday|minutes?|hours?|ago|read|\\p{Lu}\\p{L}*)\\b)*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int REACH = 45;

  private Stamps() {}

  /** Whether the words at {@code span} belong to a stamp. */
  static boolean holds(String sentence, Span span) {
    Matcher stamp = STAMP.matcher(sentence);
    while (stamp.find() && stamp.end() <= span.start()) {
      String word = stamp.group("word");
      String behind = sentence.substring(stamp.end());
      String near = behind.substring(0, Math.min(REACH, behind.length()));
      boolean isShouted = word.equals(word.toUpperCase(java.util.Locale.ROOT));
      boolean isSign = isShouted || stamp.group("sign").contains(":") || CLOCK.matcher(near).find();
      boolean isWhole = REST.matcher(behind).matches();
      if (span.start() - stamp.end() < REACH && (isSign || isWhole) && isRun(behind, span, stamp)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but times and marks stands between the stamp's word and the time. */
  private static boolean isRun(String behind, Span span, Matcher stamp) {
    return REST.matcher(behind.substring(0, span.start() - stamp.end())).matches();
  }
}
