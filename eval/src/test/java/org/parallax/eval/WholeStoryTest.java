package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Extraction;
import org.parallax.model.Grade;
import org.parallax.model.Ladder;
import org.parallax.model.Ledger;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Wording;
import org.parallax.text.Table;

/**
 * What is printed beside a grade is counted of what the grade is of, in whole stories through the
 * whole program: a fire, a sinking, a strike.
 */
class WholeStoryTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
  private static final Map<String, Integer> WORDS = Map.of("two", 2, "six", 6, "sixteen", 16);
  private static final Map<String, List<Extraction>> READ = new LinkedHashMap<>();
  private static final Map<String, Ledger> TOLD = new LinkedHashMap<>();
  private static MiniStories stories;

  @BeforeAll
  static void read() throws IOException {
    stories = MiniStories.open();
    for (List<String> row : Table.beside(WholeStoryTest.class, "stories.tsv").rows()) {
      List<Extraction> story = READ.computeIfAbsent(row.getFirst(), k -> new ArrayList<>());
      story.add(stories.read("r" + story.size(), Integer.parseInt(row.get(1)), row.get(2)));
    }
    READ.forEach((name, story) -> TOLD.put(name, stories.settle(story)));
  }

  @Test
  void noMoreReportsAreCountedThanHoldTheGradedPosition() {
    for (Ledger ledger : TOLD.values()) {
      for (Point point : ledger.points()) {
        int holding = reports(ledger, graded(point)).size();
        assertTrue(fact(point, "reports") <= holding, point.title().text());
        assertTrue(fact(point, "reports") <= fact(point, "speaking"), point.title().text());
      }
    }
  }

  @Test
  void noMoreOriginsAreCountedThanReportsAndSourcesThatTheyName() {
    for (Ledger ledger : TOLD.values()) {
      for (Point point : ledger.points()) {
        Set<String> sources = new TreeSet<>();
        for (Claim claim : claims(ledger, graded(point))) {
          claim.attribution().sources().forEach(s -> sources.add(s.phrase().text()));
        }
        int most = reports(ledger, graded(point)).size() + sources.size();
        assertTrue(fact(point, "independent_origins") <= most, point.title().text());
      }
    }
  }

  @Test
  void whoTellsAnotherHourDayTollOrStateHoldsAnotherPosition() {
    assertApart("mill", "broke out in the drying room at 1.20", "broke out at 2.45");
    assertApart("mill", "At least 14 people were killed", "killed six people in 1994");
    assertApart("mill", "have arrested the owner", "has not been arrested");
    assertApart("barge", "was unhurt", "was seriously injured");
    assertApart("barge", "on the Morn river on Tuesday", "on the Morn river on Wednesday");
    assertApart("strike", "voted for a strike", "voted against a strike");
    assertApart("strike", "6,400 people marched", "2,000 people marched");
  }

  private static void assertApart(String story, String one, String other) {
    Ledger ledger = TOLD.getOrDefault(story, TOLD.values().iterator().next());
    boolean isTold = false;
    for (Point point : ledger.points()) {
      for (Position position : point.positions()) {
        List<Claim> claims = claims(ledger, position);
        boolean hasOne = claims.stream().anyMatch(c -> c.text().contains(one));
        boolean hasOther = claims.stream().anyMatch(c -> c.text().contains(other));
        isTold |= hasOne;
        boolean isMatter = !Wording.asks(point.title());
        assertFalse(isMatter && hasOne && hasOther, one + " / " + other);
      }
    }
    assertTrue(isTold, one);
  }

  @Test
  void housesEnterOnlyNumbersThatReportsTellOfTheDeadAndHurt() {
    int ladders = 0;
    for (Map.Entry<String, Ledger> told : TOLD.entrySet()) {
      Set<Double> numbers = numbers(told.getKey());
      for (Point point : told.getValue().points()) {
        for (Ladder ladder : point.ladders()) {
          ladders++;
          assertTrue(
              List.of(List.of("killed"), List.of("injured")).contains(ladder.scope()),
              ladder.scope().toString());
          for (Ladder.Rung rung : ladder.rungs()) {
            for (Ladder.Step step : rung.steps()) {
              assertTrue(numbers.contains(step.value()), rung.house() + " " + step.value());
              boolean isLow = !step.name().equals("high");
              assertFalse(isLow && step.value() > 16, "as many as 30 is no low");
              assertFalse(step.value() == 6, "six died in 1994");
            }
          }
        }
      }
    }
    assertTrue(ladders > 0);
  }

  private static Set<Double> numbers(String story) {
    Set<Double> numbers = new TreeSet<>();
    for (Extraction extraction : READ.getOrDefault(story, List.of())) {
      String text = extraction.report().text();
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        numbers.add(Double.parseDouble(number.group().replace(",", "")));
      }
      WORDS.forEach(
          (word, value) -> {
            if (text.toLowerCase(java.util.Locale.ROOT).contains(word)) {
              numbers.add((double) value);
            }
          });
    }
    return numbers;
  }

  @Test
  void aLineOfTheBriefSaysWhereItSaysMoreThanItsGradeIsOf() {
    for (Ledger ledger : TOLD.values()) {
      for (Brief.Entry entry : ledger.briefs().getFirst().entries()) {
        Point point =
            ledger.points().stream()
                .filter(p -> entry.point().equals(Optional.of(p.id())))
                .findFirst()
                .orElseThrow();
        Set<String> reports = reports(ledger, graded(point));
        String line = entry.line().text();
        if (reports.size() > 1 && line.contains("140 looms") && line.contains("14 people")) {
          assertTrue(entry.part().isPresent(), line);
        }
        entry.part().ifPresent(p -> assertTrue(line.contains(p.phrase().text().strip()), line));
      }
    }
  }

  @Test
  void aCopyChangesNoGradeNoAlarmAndNoJoin() {
    for (Map.Entry<String, List<Extraction>> story : READ.entrySet()) {
      List<Extraction> read = story.getValue();
      Ledger alone = TOLD.getOrDefault(story.getKey(), stories.settle(read));
      for (Extraction copied : read) {
        List<Extraction> more = new ArrayList<>(read);
        more.add(stories.read("z" + read.size(), 25, copied.report().text()));
        Ledger with = stories.settle(more);
        assertEquals(grades(alone), only(grades(with), grades(alone)), copied.report().text());
        assertEquals(alarms(alone), alarms(with), copied.report().text());
        assertEquals(matters(alone, read), matters(with, read), copied.report().text());
      }
    }
  }

  /** The grade of the matter that each claim of the first reports stands in, by its words. */
  private static Map<String, Grade.Name> grades(Ledger ledger) {
    Map<String, Grade.Name> grades = new TreeMap<>();
    for (Point point : ledger.points()) {
      if (!Wording.asks(point.title())) {
        for (Position position : point.positions()) {
          for (Claim claim : claims(ledger, position)) {
            grades.put(claim.report() + " " + claim.text(), point.grade().name());
          }
        }
      }
    }
    return grades;
  }

  /** What claims of these reports stand together, point by point. */
  private static Set<Set<String>> matters(Ledger ledger, List<Extraction> read) {
    Set<String> reports = new TreeSet<>();
    read.forEach(e -> reports.add(e.report().id()));
    Set<Set<String>> matters = new LinkedHashSet<>();
    for (Point point : ledger.points()) {
      Set<String> together = new TreeSet<>();
      point.positions().stream()
          .flatMap(p -> claims(ledger, p).stream())
          .filter(c -> reports.contains(c.report()))
          .forEach(c -> together.add(c.report() + " " + c.text()));
      matters.add(together);
    }
    return matters;
  }

  private static Map<String, Grade.Name> only(
      Map<String, Grade.Name> grades, Map<String, Grade.Name> of) {
    Map<String, Grade.Name> only = new TreeMap<>(grades);
    only.keySet().retainAll(of.keySet());
    return only;
  }

  private static Set<String> alarms(Ledger ledger) {
    Set<String> alarms = new TreeSet<>();
    for (Discrepancy discrepancy : ledger.discrepancies()) {
      if (discrepancy.alarm()) {
        Set<String> words = new TreeSet<>();
        discrepancy.values().forEach(v -> words.add(v.phrase().text()));
        alarms.add(discrepancy.type() + " " + words);
      }
    }
    return alarms;
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    for (Map.Entry<String, List<Extraction>> story : READ.entrySet()) {
      List<Extraction> shuffled = new ArrayList<>(story.getValue());
      Collections.shuffle(shuffled, new Random(11));
      assertEquals(TOLD.get(story.getKey()), stories.settle(shuffled));
    }
  }

  private static Position graded(Point point) {
    return point.positions().stream()
        .filter(p -> point.grade().proof().position().equals(Optional.of(p.id())))
        .findFirst()
        .orElse(point.positions().getFirst());
  }

  private static int fact(Point point, String name) {
    return point.grade().proof().facts().stream()
        .filter(f -> f.name().equals(name))
        .mapToInt(Grade.Fact::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<Claim> claims(Ledger ledger, Position position) {
    return ledger.claims().stream().filter(c -> position.claims().contains(c.id())).toList();
  }

  private static Set<String> reports(Ledger ledger, Position position) {
    Set<String> reports = new TreeSet<>();
    claims(ledger, position).forEach(c -> reports.add(c.report()));
    return reports;
  }
}
