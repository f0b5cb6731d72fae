package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.SlotRule;
import org.parallax.point.slot.Verdict;

/**
 * Compares a story slot by slot: where the wound is, in what condition, with what weapon, how far
 * the case has come. The reports need not tell a value in claims that meet in a point; of each pair
 * of values the first that tell them are set side by side.
 */
final class SlotComparison {
  /** Values beyond these are not compared, so that a slot costs no more than its pairs. */
  private static final int MOST_ENTRIES = 150;

  /** A report that tells more values of one slot tells of many things. */
  private static final int MOST_OF_A_REPORT = 25;

  /** So many claims are shown for each value. */
  private static final int TELLERS = 2;

  private final List<SlotRule> rules;

  SlotComparison(List<SlotRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What differs in the slots of a story. */
  List<Difference> compare(Readings readings) {
    List<Difference> found = new ArrayList<>();
    for (SlotRule rule : rules) {
      found.addAll(compare(rule, rule.settled(entries(readings.of(rule)))));
    }
    return found;
  }

  /** The values that the story tells, so many of each report. */
  private static List<Entry> entries(List<Entry> read) {
    Map<String, Integer> told = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : read) {
      if (told.merge(entry.report(), 1, Integer::sum) <= MOST_OF_A_REPORT
          && entries.size() < MOST_ENTRIES) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static List<Difference> compare(SlotRule rule, List<Entry> entries) {
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        Entry a = entries.get(i);
        Entry b = entries.get(j);
        if (isOneCell(rule, a, b, entries)) {
          rule.compare(a, b, isSole(a, b, entries) && isSole(b, a, entries))
              .map(v -> difference(rule, v, a, b))
              .ifPresent(d -> found.merge(key(a, b), d, SlotComparison::together));
        }
      }
    }
    List<Difference> sharpest = new ArrayList<>();
    found.values().stream()
        .sorted(
            Comparator.comparing((Difference d) -> !d.alarm()).thenComparing(d -> -d.severity()))
        .filter(d -> sharpest.stream().noneMatch(k -> isRepeated(k, d)))
        .limit(rule.most())
        .map(d -> d.isInternal() ? d.withType(Discrepancy.Type.INTERNAL) : d)
        .forEach(sharpest::add);
    return sharpest;
  }

  /** Whether both are found by one rule and share a value: the same difference in other words. */
  private static boolean isRepeated(Difference kept, Difference other) {
    return kept.by().equals(other.by())
        && other.sides().keySet().stream().anyMatch(kept.sides()::containsKey);
  }

  private static boolean isOneCell(SlotRule rule, Entry a, Entry b, List<Entry> entries) {
    boolean differ = !a.value().equals(b.value()) && !a.view().sharesSentence(b.view());
    if (!differ || !a.who().mayBe(b.who())) {
      return false;
    }
    if (a.report().equals(b.report())) {
      return rule.isHeldAgainstItself();
    }
    return !rule.isSingle() || (!tells(a.report(), b, entries) && !tells(b.report(), a, entries));
  }

  /** Whether {@code report} tells the value of {@code entry} too. */
  private static boolean tells(String report, Entry entry, List<Entry> entries) {
    return entries.stream()
        .anyMatch(
            e ->
                e.report().equals(report)
                    && e.value().equals(entry.value())
                    && e.who().mayBe(entry.who()));
  }

  /** Whether the report of {@code entry} tells no other value that the other report lacks. */
  private static boolean isSole(Entry entry, Entry other, List<Entry> entries) {
    return entries.stream()
        .filter(e -> e.report().equals(entry.report()))
        .allMatch(
            e ->
                e.value().equals(entry.value())
                    || !e.who().mayBe(other.who())
                    || e.view().sharesSentence(other.view())
                    || e.value().equals(other.value())
                    || (!entry.report().equals(other.report())
                        && tells(other.report(), e, entries)));
  }

  private static String key(Entry a, Entry b) {
    return a.value().compareTo(b.value()) < 0
        ? a.value() + " / " + b.value()
        : b.value() + " / " + a.value();
  }

  /** Two pairs with the same values: the sharper one, with one more that tells each value. */
  private static Difference together(Difference first, Difference second) {
    boolean better =
        (second.alarm() && !first.alarm())
            || (second.alarm() == first.alarm() && second.severity() > first.severity());
    Difference sharp = better ? second : first;
    Difference other = better ? first : second;
    if (!sharp.by().equals(other.by()) || sharp.alarm() != other.alarm()) {
      return sharp;
    }
    Difference both = sharp;
    for (Difference.Held held : other.values()) {
      long tellers = both.values().stream().filter(h -> h.value().equals(held.value())).count();
      if (tellers < TELLERS) {
        both = both.with(held);
      }
    }
    return both;
  }

  private static Difference difference(SlotRule rule, Verdict verdict, Entry a, Entry b) {
    return new Difference(
        new Cell(Optional.empty(), List.of(a.view(), b.view())),
        verdict.type(),
        verdict.alarm(),
        verdict.severity(),
        rule.question(),
        verdict.reason(),
        List.of(a.held(), b.held()),
        verdict.by());
  }
}
