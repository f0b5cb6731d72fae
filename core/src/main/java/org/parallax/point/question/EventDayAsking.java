package org.parallax.point.question;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.View;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.TollWords;

/**
 * On which day the event was, in whatever words: "on 4 May", "Tuesday", "two weeks ago", "last
 * month". Answers meet where their stretch of time holds the day that most reports tell.
 */
final class EventDayAsking implements Asking {
  private static final Set<Time.Granularity> A_DAY =
      EnumSet.of(
          Time.Granularity.MINUTE,
          Time.Granularity.HOUR,
          Time.Granularity.PART_OF_DAY,
          Time.Granularity.DAY);

  private static final Set<Time.Granularity> TOO_LONG =
      EnumSet.of(Time.Granularity.DECADE, Time.Granularity.UNKNOWN);

  /** A time that a sentence tells of the event. */
  private record Told(Passage passage, Time time) {}

  @Override
  public Question.Kind kind() {
    return Question.Kind.WHEN;
  }

  @Override
  public List<Entry> read(Readings readings) {
    return List.of();
  }

  @Override
  public List<Entry> read(Readings readings, Set<String> main) {
    List<Told> told = new ArrayList<>();
    for (Passage passage : readings.passages()) {
      EventWords words = new EventWords(passage.text());
      times(passage).stream()
          .filter(t -> isOfEvent(t, passage, words, main))
          .forEach(t -> told.add(new Told(passage, t)));
    }
    return day(told).map(day -> entries(told, day)).orElse(List.of());
  }

  /** The times of a sentence that are known, each once. */
  private static List<Time> times(Passage passage) {
    Map<Span, Time> times = new TreeMap<>();
    for (View view : passage.views()) {
      for (Time time : view.claim().times()) {
        boolean isKnown = time.from().isPresent() && time.until().isPresent();
        if (isKnown
            && time.anchor() != Time.Anchor.DURATION
            && !TOO_LONG.contains(time.granularity())
            && passage.span().contains(time.phrase().span())) {
          times.putIfAbsent(time.phrase().span(), time);
        }
      }
    }
    return List.copyOf(times.values());
  }

  /** Whether the time is that of the event, not of what somebody says, or of another event. */
  private static boolean isOfEvent(Time time, Passage passage, EventWords words, Set<String> main) {
    Span at = within(time, passage);
    boolean isDay = A_DAY.contains(time.granularity());
    return words.isOf(at, main)
        && (isDay || !TollWords.tellsSeveral(passage.text()))
        && !words.isOfSpeech(at)
        && !passage.isElsewhereBesides(at);
  }

  private static Span within(Time time, Passage passage) {
    int start = time.phrase().span().start() - passage.span().start();
    return new Span(start, start + time.phrase().text().length());
  }

  /** The day that most reports tell, two at least. */
  private static Optional<LocalDate> day(List<Told> told) {
    Map<LocalDate, Set<String>> reports = new TreeMap<>();
    for (Told one : told) {
      if (A_DAY.contains(one.time().granularity())) {
        reports
            .computeIfAbsent(one.time().from().orElseThrow().toLocalDate(), k -> new HashSet<>())
            .add(one.passage().report());
      }
    }
    int most = reports.values().stream().mapToInt(Set::size).max().orElse(0);
    return reports.entrySet().stream()
        .filter(e -> e.getValue().size() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<Entry> entries(List<Told> told, LocalDate day) {
    List<Entry> entries = new ArrayList<>();
    for (Told one : told) {
      if (holds(one.time(), day)) {
        Span at = within(one.time(), one.passage());
        entries.add(one.passage().event(at.start(), at.end(), day.toString()));
      }
    }
    return entries;
  }

  private static boolean holds(Time time, LocalDate day) {
    LocalDateTime from = time.from().orElseThrow();
    LocalDateTime until = time.until().orElseThrow();
    return from.isBefore(day.plusDays(1).atStartOfDay()) && until.isAfter(day.atStartOfDay());
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return true;
  }
}
