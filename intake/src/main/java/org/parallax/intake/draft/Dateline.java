package org.parallax.intake.draft;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the first sentence of a dispatch: place, day, agency and a dash. "PORT ELLIS, 3
 * May (Northwire) — ...". A name in brackets is taken for the agency's where the words before it
 * are those of a dateline and a new sentence begins behind the dash.
 */
final class Dateline {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^([^!?()\"“”\\n]{0,80}?)\\s*[(/]([^()/\\n]{2,60})[)/]\\s*(\\.?\\s*[-–—]{1,2}|:|\\.)?\\s*(.?)");
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final Pattern DATE_WORD =
      Pattern.compile(
          "(?i)\\d{1,4}\\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|de|del|la|le|el|al|am|der|the");
  private static final int MOST_WORDS = 8;

  private Dateline() {}

  /** The agency that the dateline of {@code paragraph} names, as written. */
  static Optional<String> credited(String paragraph, Predicate<String> isAgency) {
    Matcher m = BRACKETED.matcher(paragraph);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String name = Blank.strip(m.group(2));
    boolean dashed = m.group(3) != null && !m.group(3).equals(".");
    boolean sentence = m.group(4).isEmpty() || !Character.isLowerCase(m.group(4).codePointAt(0));
    boolean place = isPlaceAndDay(m.group(1));
    boolean slashed = paragraph.charAt(m.end(2)) == '/';
    boolean alone = m.group(1).isBlank();
    boolean marked = dashed || (slashed && m.group(3) != null) || (!alone && isAgency.test(name));
    boolean named = name.codePoints().anyMatch(Character::isUpperCase) && !hasDigit(name);
    return place && marked && sentence && (named || isAgency.test(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /** Whether every word is capitalised or belongs to a date: no sentence is like that. */
  private static boolean isPlaceAndDay(String words) {
    Matcher m = WORD.matcher(words);
    int count = 0;
    while (m.find()) {
      count++;
      boolean capital = Character.isUpperCase(m.group().codePointAt(0));
      if (count > MOST_WORDS || !(capital || DATE_WORD.matcher(m.group()).matches())) {
        return false;
      }
    }
    return true;
  }
}
