package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "(?i)\\b(?:(early|late) (?:on"
              + " )?)?(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b(?:"
              + " (morning|afternoon|evening|night))?)");

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
      String part = day.group(3) == null ? "" : " " + day.group(3).toLowerCase(Locale.ROOT);
      Entry entry =
          passage.event(day.start(), day.end(), day.group(2).toLowerCase(Locale.ROOT) + part);
      Optional<String> family =
          Families.around(entry.view(), entry.phrase().span()).filter(EVENTS::contains);
      boolean isSaid = NOT_OF_IT.matcher(passage.text().substring(0, day.start())).find();
      if (family.isPresent()
          && !isSaid
          && entry.view().claim().span().contains(entry.phrase().span())) {
        entries.add(entry.withValue(family.get() + " " + entry.value()));
      }
    }
    return entries;
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
    if (!isSole) {
      return Optional.empty();
    }
    boolean overnight = isNightBefore(one, two) || isNightBefore(two, one);
    return Optional.of(
        overnight
            ? Verdict.listed(
                Discrepancy.Type.TIME, 0.25, "one night lies on both days", "day/night")
            : Verdict.listed(
                Discrepancy.Type.TIME, 0.5, "two days, if one event is meant", "day/apart"));
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
        && (morning.length == 2 || morning[2].equals("morning"));
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
  public boolean isSingle() {
    return true;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
