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
import org.parallax.point.pair.Weights;

/** In which part of the day the event was: "Saturday morning" against "about 1 p.m.". */
public final class DayPartSlot implements SlotRule {
  private static final int LEAD = 900;
  private static final String HOUR = "hour ";

  /** Terms that two tellings of one event share. */
  private static final int SHARED = 1;

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\d:/$.])(\\d{1,2})(?:[:.](\\d\\d))?"
              + " ?([ap])\\.?m\\b|\\b(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|early|late|in"
              + " the) (morning|afternoon|evening|night)\\b|(early|late|overnight) (?:on"
              + " )?(?=(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b(?!"
              + " (?:morning|afternoon|evening|night))))");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

  /** "said early": when it was told. */
  private static final Pattern SAID =
      Pattern.compile("(?i)\\b(?:said|says|told|reported|announced|until|by|since)\\s+(?:on )?$");

  /** All that happened in some time. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:throughout the (?:day|night|weekend|city)|(?:over|during) the (?:\\w+"
              + " )?weekend|separate|citywide)\\b");

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
          "evening", new int[] {15 * 60 + 30, 24 * 60},
          "night", new int[] {17 * 60 + 30, 30 * 60},
          "early", new int[] {0, 10 * 60},
          "late", new int[] {16 * 60 + 30, 25 * 60},
          "overnight", new int[] {20 * 60, 33 * 60});

  @Override
  public String question() {
    return "at what time of the day";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    boolean isLater = LATER.matcher(passage.text()).find();
    boolean isOfSeveral = SEVERAL.matcher(passage.text()).find();
    if (passage.isElsewhere() || isLater || isOfSeveral || !passage.isLead(LEAD)) {
      return entries;
    }
    Matcher time = TIME.matcher(passage.text());
    while (time.find()) {
      boolean isStamp =
          ClockSlot.isStamped(passage.text(), time.start())
              || SAID.matcher(passage.text().substring(0, time.start())).find();
      if (!isStamp && Timed.at(passage.text(), time.start(), time.end()) == Timed.EVENT) {
        entries.add(passage.event(time.start(), time.end(), value(time)));
      }
    }
    return entries;
  }

  private static String value(Matcher time) {
    String part = time.group(4) != null ? time.group(4) : time.group(5);
    if (part != null) {
      return part.toLowerCase(Locale.ROOT);
    }
    int hours =
        Integer.parseInt(time.group(1)) % 12 + (time.group(3).equalsIgnoreCase("p") ? 12 : 0);
    int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    return HOUR + (60 * hours + minutes);
  }

  /** A report that tells the hour does not only tell the part of the day. */
  @Override
  public List<Entry> settled(List<Entry> entries) {
    Set<String> exact =
        entries.stream()
            .filter(e -> e.value().startsWith(HOUR))
            .map(Entry::report)
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(e -> e.value().startsWith(HOUR) || !exact.contains(e.report()))
        .toList();
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
    boolean isWithin = (minute >= part[0] && minute <= part[1]) || minute + 24 * 60 <= part[1];
    return isWithin
        ? finer(a, b)
        : Optional.of(
            Verdict.listed(
                Discrepancy.Type.TIME,
                0.45,
                "one tells an hour that lies outside of the other's part of the day",
                "day/hour"));
  }

  /** An hour beside no more than the part of the day, where both leads tell of one event. */
  private static Optional<Verdict> finer(Entry a, Entry b) {
    return a.report().equals(b.report()) || Weights.common(a.view(), b.view()).size() < SHARED
        ? Optional.empty()
        : Optional.of(
            Verdict.listed(Discrepancy.Type.DETAIL, 0.15, "one tells the hour of it", "day/finer"));
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
