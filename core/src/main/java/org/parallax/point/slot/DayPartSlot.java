package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Families;

/** In which part of the day the event was: "Saturday morning" against "about 1 p.m.". */
public final class DayPartSlot implements SlotRule {
  private static final int LEAD = 900;
  private static final String HOUR = "hour ";

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\d:/$.])(\\d{1,2})(?:[:.](\\d\\d))?"
              + " ?([ap])\\.?m\\b|\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|early|late|in"
              + " the) (morning|afternoon|evening)\\b");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

  /** What came after the event. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\b(?:arrest\\w*|captur\\w+|caught|custody|charged|behind"
              + " bars|court|jail|arraign\\w*|released|updated|posted|vigil|conference|hospital|claimed"
              + " the life)\\b");

  /** Minutes of the day between which a part of it lies, widely taken. */
  private static final Map<String, int[]> PARTS =
      Map.of(
          "morning", new int[] {0, 12 * 60 + 30},
          "afternoon", new int[] {11 * 60 + 30, 18 * 60 + 30},
          "evening", new int[] {15 * 60 + 30, 24 * 60});

  @Override
  public String question() {
    return "at what time of the day";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    boolean isLater = LATER.matcher(passage.text()).find();
    if (passage.isElsewhere() || isLater || !passage.isLead(LEAD)) {
      return entries;
    }
    Matcher time = TIME.matcher(passage.text());
    while (time.find()) {
      boolean isStamp = ClockSlot.isStamped(passage.text(), time.start());
      if (!isStamp && Timed.at(passage.text(), time.start(), time.end()) == Timed.EVENT) {
        entries.add(passage.event(time.start(), time.end(), value(time)));
      }
    }
    return entries;
  }

  private static String value(Matcher time) {
    if (time.group(4) != null) {
      return time.group(4).toLowerCase(Locale.ROOT);
    }
    int hours =
        Integer.parseInt(time.group(1)) % 12 + (time.group(3).equalsIgnoreCase("p") ? 12 : 0);
    int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    return HOUR + (60 * hours + minutes);
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    boolean first = a.value().startsWith(HOUR);
    boolean oneIsPart = first != b.value().startsWith(HOUR);
    if (!oneIsPart || !isSole || !isOneDay(a, b)) {
      return Optional.empty();
    }
    int minute = Integer.parseInt((first ? a : b).value().substring(HOUR.length()));
    int[] part = PARTS.getOrDefault((first ? b : a).value(), new int[] {0, 24 * 60});
    return minute >= part[0] && minute <= part[1]
        ? Optional.empty()
        : Optional.of(
            Verdict.listed(
                Discrepancy.Type.TIME,
                0.45,
                "one tells an hour that lies outside of the other's part of the day",
                "day/hour"));
  }

  /** Whether both tell one sort of event, and no two days of the week. */
  private static boolean isOneDay(Entry a, Entry b) {
    Optional<String> one = Families.around(a.view(), a.phrase().span());
    Set<String> days = days(a);
    Set<String> others = days(b);
    Optional<String> two = Families.around(b.view(), b.phrase().span());
    return (one.isEmpty() || two.isEmpty() || one.equals(two))
        && (days.isEmpty() || others.isEmpty() || days.equals(others));
  }

  private static Set<String> days(Entry entry) {
    return WEEKDAY
        .matcher(entry.passage().text().toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public boolean isSingle() {
    return false;
  }
}
