package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** How many shots were fired, or how often somebody was hit. */
public final class ShotsSlot implements SlotRule {
  private static final Pattern FIRED =
      Pattern.compile(
          "(?i)(?<![\\d,.-])\\b((?:at least |about |up to |as many as |more than"
              + " )?(?:an?|single|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}(?:"
              + " (?:to|or) \\d{1,3})?|several|multiple|numerous|a couple|a couple of|dozens"
              + " of|many)) (?:more |single |shotgun"
              + " |gun)?(?:shots|gunshots?|rounds|bullets|(?<=single )shot)\\b(?!"
              + " (?:wounds?|victims?|fired call))");

  private static final Pattern STRUCK =
      Pattern.compile("(?i)\\b(?:hit|struck|wounded|by|with|of the)\\s+(?:at least )?$");

  /** What makes them a part of all: "the first four shots". */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:first|last|final|next|other|another|further|then|before"
              + " fir\\w+|around(?: and| before)? fir\\w+)\\s+(?:an? |the )?$");

  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "once",
          "twice",
          "three times",
          "four times",
          "five times",
          "six times",
          "seven times",
          "eight times",
          "nine times",
          "ten times");

  private static final Pattern HIT =
      Pattern.compile(
          "(?i)\\b(?:shot|hit|struck|stabbed)(?: \\w+)? (once|twice|three times|four times|five"
              + " times|six times|seven times|eight times|nine times|ten times|\\d{1,2}"
              + " times|several times|multiple times|repeatedly)\\b");

  private static final Pattern HEARD =
      Pattern.compile(
          "\\b(?:[Hh]ear[ds]?|[Hh]earing|I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|witness\\w*)\\b|[\"“”]");

  @Override
  public String question() {
    return "how many shots";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    Matcher fired = FIRED.matcher(passage.text());
    while (fired.find()) {
      String before = passage.text().substring(0, fired.start());
      if (STRUCK.matcher(before).find() || ORDER.matcher(before).find()) {
        continue;
      }
      String value =
          "fired " + fired.group(1).toLowerCase(Locale.ROOT).replaceAll("^(?:an?|single)$", "one");
      entries.add(passage.event(fired.start(), fired.end(), value));
    }
    Matcher hit = HIT.matcher(passage.text());
    while (hit.find()) {
      entries.add(
          passage.entry(hit.start(), hit.end(), "hit " + hit.group(1).toLowerCase(Locale.ROOT)));
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String one = a.value().substring(0, 3);
    boolean oneSort = one.equals(b.value().substring(0, 3));
    boolean oneCell = one.equals("hit") ? a.isOfOne(b) : isSole;
    boolean areHeard = isHeard(a) && isHeard(b);
    return oneSort && oneCell && !areHeard && isApart(told(a), told(b))
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.QUANTITY,
                0.4,
                "who heard them may have heard a part, or one counts loosely",
                "shots/other"))
        : Optional.empty();
  }

  /** Whether a witness tells what he heard: no two hear the same. */
  private static boolean isHeard(Entry entry) {
    return HEARD.matcher(entry.passage().text()).find();
  }

  private static String told(Entry entry) {
    return entry.value().substring(entry.value().indexOf(' ') + 1);
  }

  /** Whether both are numbers, or one is a single shot. */
  private static boolean isApart(String a, String b) {
    return (isNumber(a) && isNumber(b)) || isOne(a) || isOne(b);
  }

  private static boolean isNumber(String told) {
    return NUMBERS.contains(told) || told.matches("\\d+(?: times)?");
  }

  private static boolean isOne(String told) {
    return told.equals("one") || told.equals("once");
  }

  @Override
  public int most() {
    return 2;
  }
}
