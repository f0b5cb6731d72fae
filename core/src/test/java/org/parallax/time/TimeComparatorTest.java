package org.parallax.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parallax.model.Published;
import org.parallax.model.Time;
import org.parallax.text.PlainAnalyzer;
import org.parallax.time.TimeComparison.Verdict;

class TimeComparatorTest {
  private final NewsTimeReader reader = new NewsTimeReader();
  private final PlainAnalyzer analyzer = new PlainAnalyzer();
  private final TimeComparator comparator = new TimeComparator();

  private Time read(String words, Published published) {
    String sentence = "The dam broke " + words + ".";
    return reader.read(analyzer.analyze(sentence), sentence, published).getFirst();
  }

  private Verdict known(String a, String b) {
    Published published = new Published.On(LocalDate.of(2030, 3, 13));
    return comparator.compare(read(a, published), read(b, published)).verdict();
  }

  private Verdict unknown(String a, String b) {
    Published published = new Published.Unknown();
    return comparator.compare(read(a, published), read(b, published)).verdict();
  }

  @Test
  void findsAWeekdayAndItsDateTheSame() {
    assertEquals(Verdict.SAME, known("on Monday", "on 11 March 2030"));
  }

  @Test
  void findsADayWithinItsMonth() {
    assertEquals(Verdict.NARROWER, known("on 9 January", "in January 2030"));
    assertEquals(Verdict.CONTAINS, known("in January 2030", "on 9 January"));
  }

  @Test
  void findsTwoDaysDisjoint() {
    assertEquals(Verdict.DISJOINT, known("on Monday", "on Tuesday"));
  }

  @Test
  void findsAnOpenStretchToHoldALaterDay() {
    assertEquals(Verdict.CONTAINS, known("since last November", "on Monday"));
  }

  @Test
  void comparesDaysOfAnUnknownYearByWhatIsKnown() {
    assertEquals(Verdict.DISJOINT, unknown("on 9 January", "on 11 January"));
    assertEquals(Verdict.SAME, unknown("on 9 January", "on January 9"));
    assertEquals(Verdict.NARROWER, unknown("on 9 January", "in January"));
    assertEquals(Verdict.DISJOINT, unknown("on Tuesday", "on Friday"));
  }

  @Test
  void leavesOpenWhatCannotBePlaced() {
    assertEquals(Verdict.UNKNOWN, unknown("on Tuesday", "on 9 January"));
    assertEquals(Verdict.UNKNOWN, unknown("yesterday", "on 9 January"));
    assertEquals(Verdict.UNKNOWN, known("after five months", "on Monday"));
  }

  @Test
  void leavesOpenAKnownAgainstAnUnknownYear() {
    Time known = read("on 9 January 2029", new Published.Unknown());
    Time unknown = read("on 11 January", new Published.Unknown());
    assertEquals(
        Verdict.DISJOINT,
        comparator.compare(known, read("on 11 January 2029", new Published.Unknown())).verdict());
    assertEquals(Verdict.UNKNOWN, comparator.compare(known, unknown).verdict());
  }
}
