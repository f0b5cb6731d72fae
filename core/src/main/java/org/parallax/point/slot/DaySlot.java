package org.parallax.point.slot;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Families;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;

/** On which day of the week and in which part of it the event was. */
public final class DaySlot implements SlotRule {
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:(early|late|overnight) (?:on"
              + " )?)?(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b(?:"
              + " (morning|afternoon|evening|night))?)");

  private static final Pattern AGE = Pattern.compile("\\b\\d{1,3}[- ]years?[- ]old\\b");

  /** The event is told among the first so many letters of a report. */
  private static final int LEAD = 900;

  /** Terms that two tellings of one event share. */
  private static final int SHARED = 3;

  /** Terms without which two days are those of two events. */
  private static final int LISTED = 2;

  /** What makes a day one of something else: "said Tuesday", "until Friday". */
  private static final Pattern NOT_OF_IT =
      Pattern.compile(
          "(?i)\\b(?:said|says|told|until|by|after|since|last|next|this|updated|posted|every|each|released"
              + "|conference|statement|hospital|condition|court|hearing|vigil)[\\s,]+(?:\\w+\\s+)?$");

  /** Sentences of what came after. */
  private static final Pattern COURT =
      Pattern.compile(
          "(?i)\\b(?:testif\\w+|trial|jury|jurors|judge|sentenc\\w+|plead\\w*|indict\\w*|arraign\\w*|vigil|funeral|out"
              + " of (?:the )?hospital|another man|another woman|posted|charged)\\b");

  /** Families of events that are over in a day. */
  private static final Set<String> EVENTS = Set.of("violence", "wreck", "blaze", "quake", "death");

  /** From and until what hour the part of a day lasts at most. */
  private static final Map<String, int[]> PARTS =
      new TreeMap<>(
          Map.of(
              "morning", new int[] {0, 12},
              "afternoon", new int[] {12, 18},
              "evening", new int[] {16, 24},
              "night", new int[] {17, 30}));

  @Override
  public String question() {
    return "on which day";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere() || COURT.matcher(passage.text()).find()) {
      return entries;
    }
    Matcher day = DAY.matcher(passage.text());
    while (day.find()) {
      String part = part(day);
      Entry entry =
          passage.entry(day.start(), day.end(), day.group(2).toLowerCase(Locale.ROOT) + part);
      Optional<String> family =
          Families.around(entry.view(), entry.phrase().span()).filter(EVENTS::contains);
      boolean isSaid = NOT_OF_IT.matcher(passage.text().substring(0, day.start())).find();
      if (family.isPresent()
          && !isSaid
          && entry.view().claim().span().contains(entry.phrase().span())) {
        Who who = new Who(Set.of(), entry.who().sexes(), Set.of(), Set.of(), false);
        entries.add(entry.withValue(family.get() + " " + entry.value()).of(who));
      }
    }
    return entries;
  }

  /** The part of the day, after a space; empty where none is told. */
  private static String part(Matcher day) {
    if (day.group(3) != null) {
      return " " + day.group(3).toLowerCase(Locale.ROOT);
    }
    String side = day.group(1) == null ? "" : day.group(1).toLowerCase(Locale.ROOT);
    return side.equals("early") ? " morning" : side.isEmpty() ? "" : " night";
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String[] one = a.value().split(" ");
    String[] two = b.value().split(" ");
    boolean isOneReport = a.report().equals(b.report());
    if (!one[0].equals(two[0]) || (isOneReport && !areTwins(a.view(), b.view()))) {
      return Optional.empty();
    }
    if (one[1].equals(two[1])) {
      return one.length > 2 && two.length > 2 && areApart(one[2], two[2])
          ? Optional.of(
              Verdict.listed(
                  Discrepancy.Type.TIME, 0.45, "parts of one day that do not meet", "day/part"))
          : Optional.empty();
    }
    boolean isEarly = isOneReport || (a.passage().isLead(LEAD) && b.passage().isLead(LEAD));
    boolean areTwo =
        isOutBefore(a, b) || isOutBefore(b, a) || TollWords.countOthers(a.view(), b.view());
    if (!isEarly || !isSole || areTwo || isNightBefore(one, two) || isNightBefore(two, one)) {
      return Optional.empty();
    }
    int common = Weights.common(a.view(), b.view()).size();
    if (!isOneReport && common < LISTED) {
      return Optional.empty();
    }
    boolean isOne = !isOneReport && mayBeOne(a, b) && common >= SHARED;
    return Optional.of(
        isOne
            ? Verdict.alarm(Discrepancy.Type.TIME, 0.5, "one event, told of two days", "day/apart")
            : Verdict.listed(
                Discrepancy.Type.TIME, 0.5, "two days, if one event is meant", "day/apart"));
  }

  /** Whether the report of {@code a} was out before the day that {@code b} tells of. */
  private static boolean isOutBefore(Entry a, Entry b) {
    DayOfWeek day = DayOfWeek.of(DAYS.indexOf(b.value().split(" ")[1]) + 1);
    return a.passage()
        .setting()
        .publishedOn(b.view())
        .map(on -> on.with(TemporalAdjusters.previousOrSame(day)))
        .filter(on -> a.passage().setting().isBefore(a.view(), on))
        .isPresent();
  }

  /** Whether their sentences tell no ages of two people. */
  private static boolean mayBeOne(Entry a, Entry b) {
    Set<String> one = ages(a);
    Set<String> two = ages(b);
    return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
  }

  private static Set<String> ages(Entry entry) {
    return AGE.matcher(entry.passage().text())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  /** Whether the two say nearly the same, so that one event is meant. */
  private static boolean areTwins(View a, View b) {
    int common = Weights.common(a, b).size();
    return common >= 3 && 2 * common >= Math.min(a.terms().size(), b.terms().size());
  }

  private static boolean isNightBefore(String[] evening, String[] morning) {
    int first = DAYS.indexOf(evening[1]);
    boolean next = (first + 1) % DAYS.size() == DAYS.indexOf(morning[1]);
    return next
        && evening.length > 2
        && (evening[2].equals("night") || evening[2].equals("evening"))
        && (morning.length == 2 || morning[2].equals("morning") || morning[2].equals("night"));
  }

  private static boolean areApart(String a, String b) {
    int[] one = PARTS.getOrDefault(a, new int[] {0, 30});
    int[] two = PARTS.getOrDefault(b, new int[] {0, 30});
    return one[1] <= two[0] || two[1] <= one[0];
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
