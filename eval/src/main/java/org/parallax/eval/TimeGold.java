package org.parallax.eval;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Published;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.text.PlainAnalyzer;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.time.NewsTimeReader;

/**
 * Times in invented sentences: F1 of values whose words overlap the marked ones. A range that is
 * read as one counts as its two ends; a part of a day is right where the words mark the day and
 * begin with "early" or "late".
 */
final class TimeGold {
  private static final String NAME = "times";

  /** Sentences of another writer, all of them in view. */
  private static final String SECOND = "times-b";

  private TimeGold() {}

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run() {
    ValueGold.Tally dev = new ValueGold.Tally();
    ValueGold.Tally heldOut = new ValueGold.Tally();
    SentenceAnalyzer analyzer = new PlainAnalyzer();
    for (ValueGold.Row row : ValueGold.rows(NAME)) {
      List<Time> read = read(row, analyzer);
      (row.isHeldOut() ? heldOut : dev)
          .add(row.annotations().size(), ends(read).size(), right(row, read).size());
    }
    ValueGold.Tally second = new ValueGold.Tally();
    for (ValueGold.Row row : ValueGold.rows(SECOND)) {
      List<Time> read = read(row, analyzer);
      second.add(row.annotations().size(), ends(read).size(), right(row, read).size());
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("time.own.dev.value.f1", dev.f1());
    measures.put("time.own.dev2.value.f1", second.f1());
    measures.put("time.own.held-out.value.f1", heldOut.f1());
    return measures;
  }

  static List<Time> read(ValueGold.Row row, SentenceAnalyzer analyzer) {
    return new NewsTimeReader()
        .readEach(
            analyzer.analyze(row.text()), row.text(), published(row.published()), Optional.empty());
  }

  private static Published published(String written) {
    if (written.isBlank()) {
      return new Published.Unknown();
    }
    return written.contains("T")
        ? new Published.At(OffsetDateTime.parse(written + ":00Z"))
        : new Published.On(LocalDate.parse(written));
  }

  /** Ranges as their two ends. */
  static List<Time> ends(List<Time> read) {
    List<Time> ends = new ArrayList<>();
    for (Time time : read) {
      for (String value : time.value().split("/")) {
        ends.add(
            new Time(
                time.phrase(),
                value,
                time.from(),
                time.until(),
                time.granularity(),
                time.anchor()));
      }
    }
    return ends;
  }

  private static boolean isValue(String read, String value, String words) {
    boolean isPart = words.matches("(?i)(?:the )?(?:early|late|mid)\\b.*");
    return read.equals(value) || (isPart && read.matches(value + "T(?:MO|EV|NI|AF)"));
  }

  /** The annotations that were read rightly. */
  static List<String> right(ValueGold.Row row, List<Time> read) {
    List<Time> free = ends(read);
    List<String> right = new ArrayList<>();
    int from = 0;
    for (String annotation : row.annotations()) {
      int sign = annotation.lastIndexOf('=');
      Optional<Span> span = row.find(annotation.substring(0, sign), from);
      from = span.map(Span::end).orElse(from);
      String value = annotation.substring(sign + 1);
      free.stream()
          .filter(t -> span.isPresent() && t.phrase().span().overlaps(span.get()))
          .filter(t -> isValue(t.value(), value, annotation))
          .findFirst()
          .ifPresent(
              t -> {
                free.remove(t);
                right.add(annotation);
              });
    }
    return right;
  }
}
