package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Families;
import org.parallax.point.pair.Streets;
import org.parallax.point.pair.Weights;

/** At what hour of the day the event was, the call came, somebody was pronounced dead. */
public final class ClockSlot implements SlotRule {
  private static final int DAY = 24 * 60;
  private static final String DEATH = "death";

  /** Minutes by which hours of the clock are rounded. */
  private static final int ROUND = 5;

  /** Minutes that tellings of one hour may lie apart. */
  private static final int ROUNDING = 30;

  /** So few minutes are rounding that nobody needs to be told of it where one names no minute. */
  private static final int TRIFLE = 2;

  /** Minutes that "after" spans. */
  private static final int LOOSE = 60;

  /** Minutes that "shortly after" spans. */
  private static final int BESIDE = 15;

  /** Letters at the head of a report that tell what it is about. */
  private static final int LEAD = 700;

  /** Terms that two tellings of one thing share. */
  private static final int TWINS = 3;

  /** Hours that lie further apart are those of two events. */
  private static final int LONGEST = 240;

  private static final Pattern HOUR =
      Pattern.compile(
          "(?i)(?:\\b(?:(shortly|just|a little|minutes|moments|right) )?(before|after)"
              + " )?(?:\\b(about|around|approximately|nearly|roughly)"
              + " )?(?:(?<![\\d:/$.])(\\d{1,2})(?:[:.](\\d\\d))?"
              + " ?([ap])\\.?m\\b\\.?|\\b(midnight|noon)\\b)");

  /** A stamp of the page: "April 20, 2014 9:20 PM". */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)(?:\\d{4},?(?: at)?|(?:posted|updated|published|update)(?: \\S+){0,5}|\\d/\\d{1,4})["
              + " |-]*$");

  @Override
  public String question() {
    return "at what hour";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    Matcher hour = HOUR.matcher(passage.text());
    while (hour.find()) {
      Timed event = Timed.at(passage.text(), hour.start(), hour.end());
      boolean isStamp = isStamped(passage.text(), hour.start());
      if (!isStamp && event != Timed.OTHER) {
        String value = event.word() + " " + side(hour) + clock(hour);
        entries.add(
            event == Timed.DEATH
                ? passage.entry(hour.start(), hour.end(), value)
                : passage.event(hour.start(), hour.end(), value));
      }
    }
    return entries;
  }

  /** "after", "shortly after", or nothing, with a blank behind it. */
  private static String side(Matcher hour) {
    String near = hour.group(1) == null ? "" : "shortly ";
    return hour.group(2) == null ? "" : near + hour.group(2).toLowerCase(Locale.ROOT) + " ";
  }

  /** Whether the hour at {@code start} is that of the page. */
  public static boolean isStamped(String text, int start) {
    return STAMP.matcher(text.substring(0, start)).find();
  }

  /** Minutes since midnight, as two pairs of digits. */
  private static String clock(Matcher hour) {
    if (hour.group(7) != null) {
      return hour.group(7).equalsIgnoreCase("noon") ? "12:00" : "00:00";
    }
    int hours =
        Integer.parseInt(hour.group(4)) % 12 + (hour.group(6).equalsIgnoreCase("p") ? 12 : 0);
    String minutes = hour.group(5) == null ? "00" : hour.group(5);
    return String.format(Locale.ROOT, "%02d:%s", hours, minutes);
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String one = kind(a);
    String two = kind(b);
    boolean isCall = (one + two).equals("eventcall") || (one + two).equals("callevent");
    boolean isOneReport = a.report().equals(b.report()) && !isOwnSlip(a, b);
    if ((!one.equals(two) && !isCall) || isOneReport || areElsewhere(a, b)) {
      return Optional.empty();
    }
    if (one.equals(DEATH) && two.equals(DEATH)) {
      return minute(a) != minute(b) ? death(a, b) : Optional.empty();
    }
    int apart = Math.abs(minute(a) - minute(b));
    int minutes = Math.min(apart, DAY - apart);
    if (minutes <= ROUNDING) {
      boolean isLess = minutes < TRIFLE || (isCall && !isCalledBefore(a, b));
      return isLess || isBeside(a, b) || isBeside(b, a)
          ? Optional.empty()
          : Optional.of(near(a, b, minutes, isCall));
    }
    return one.equals(two) && isSole && minutes <= LONGEST && isOneEvent(a, b)
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.TIME,
                0.5,
                minutes + " minutes lie between them, if one moment is meant",
                "clock/apart"))
        : Optional.empty();
  }

  /** Whether the call is told to come before what it is about. */
  private static boolean isCalledBefore(Entry a, Entry b) {
    Entry call = kind(a).equals("call") ? a : b;
    Entry event = kind(a).equals("call") ? b : a;
    int later = Math.floorMod(minute(event) - minute(call), DAY);
    return later > 0 && later <= ROUNDING;
  }

  /** Whether the one lies where the other says: 9:05 and "shortly after nine". */
  private static boolean isBeside(Entry a, Entry b) {
    int later = Math.floorMod(minute(b) - minute(a), DAY);
    int within = a.value().contains(" shortly ") ? BESIDE : LOOSE;
    boolean isAfter = a.value().contains(" after ") && later <= within;
    return isAfter || (a.value().contains(" before ") && later >= DAY - within);
  }

  /** Whether one report tells the same twice, with two hours of one death or one event. */
  private static boolean isOwnSlip(Entry a, Entry b) {
    int common = Weights.common(a.view(), b.view()).size();
    boolean isTwin =
        common >= TWINS && 2 * common >= Math.min(a.view().terms().size(), b.view().terms().size());
    return kind(a).equals(kind(b))
        && (kind(a).equals(DEATH) || (isTwin && kind(a).equals("event")))
        && !a.passage().text().equals(b.passage().text());
  }

  /** Two hours at which one person was pronounced dead. */
  private static Optional<Verdict> death(Entry a, Entry b) {
    boolean exact = minute(a) % ROUND != 0 && minute(b) % ROUND != 0;
    if (!a.isOfOne(b)) {
      return Optional.empty();
    }
    return Optional.of(
        exact
            ? Verdict.alarm(
                Discrepancy.Type.TIME, 0.5, "one death, told of two minutes", "clock/death")
            : Verdict.listed(
                Discrepancy.Type.TIME, 0.4, "one of the hours may be rounded", "clock/death"));
  }

  /** Whether their sentences name different streets, as of two scenes. */
  private static boolean areElsewhere(Entry a, Entry b) {
    Set<String> one = streets(a);
    Set<String> two = streets(b);
    boolean isCall = !kind(a).equals(kind(b));
    boolean isFar = isCall || Math.abs(minute(a) - minute(b)) > ROUNDING;
    return isFar && !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
  }

  private static Set<String> streets(Entry entry) {
    return entry.passage().views().stream()
        .flatMap(v -> Streets.in(v).stream())
        .map(Streets.Street::name)
        .collect(Collectors.toSet());
  }

  /** Whether both times are said of one sort of event, in two reports. */
  private static boolean isOneEvent(Entry a, Entry b) {
    Optional<String> one = Families.around(a.view(), a.phrase().span());
    Optional<String> two = Families.around(b.view(), b.phrase().span());
    boolean areLeads = a.passage().isLead(LEAD) && b.passage().isLead(LEAD);
    boolean isOneSort = one.isPresent() && one.equals(two);
    boolean mayBeOne = areLeads && (one.isEmpty() || two.isEmpty());
    return (isOneSort || mayBeOne) && !a.report().equals(b.report());
  }

  private static Verdict near(Entry a, Entry b, int minutes, boolean isCall) {
    if (isCall) {
      return Verdict.listed(
          Discrepancy.Type.ROUNDING,
          0.25,
          "the call is told to be earlier than what it is about, so that one hour is rounded",
          "clock/call");
    }
    boolean exact = minute(a) % ROUND != 0 && minute(b) % ROUND != 0 && minutes >= ROUND;
    return exact
        ? Verdict.listed(
            Discrepancy.Type.TIME,
            0.4,
            "both give the minute, and they are " + minutes + " apart",
            "clock/minutes")
        : Verdict.listed(
            Discrepancy.Type.ROUNDING,
            0.2,
            minutes + " minutes lie between them, which may be rounding",
            "clock/rounded");
  }

  private static String kind(Entry entry) {
    return entry.value().substring(0, entry.value().indexOf(' '));
  }

  private static int minute(Entry entry) {
    String clock = entry.value().substring(entry.value().lastIndexOf(' ') + 1);
    return 60 * Integer.parseInt(clock.substring(0, 2)) + Integer.parseInt(clock.substring(3));
  }

  @Override
  public int most() {
    return 3;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
