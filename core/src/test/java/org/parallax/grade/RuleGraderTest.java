package org.parallax.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Register;
import org.parallax.model.Stance;
import org.parallax.model.StoryClaims;
import org.parallax.model.Telling;

class RuleGraderTest {
  private static final Register BLANK = new Register(List.of());
  private static final String WORDS = "Norland sank the barge Iola off Cape Wend";

  private Telling telling = new Telling().place("Norland").place("Sudmark");
  private final List<String> holding = new ArrayList<>();
  private final List<String> denying = new ArrayList<>();

  @Test
  void gradesThirtyCopiesOfOneStatementLikeOne() {
    says("r0", "The Coast Watch");
    Grade one = grade();
    for (int i = 1; i < 30; i++) {
      says("r" + i, "The Coast Watch");
    }
    Grade thirty = grade();
    assertEquals(one.name(), thirty.name());
    assertEquals(Grade.Name.SINGLE_ORIGIN, thirty.name());
    assertEquals("Single origin: 30 reports, 1 origin: The Coast Watch.", thirty.explanation());
  }

  @Test
  void corroboratesByASecondIndependentOrigin() {
    says("a", "The Coast Watch");
    says("b", "Skipper Alda Rue");
    assertEquals(Grade.Name.CORROBORATED, grade().name());
  }

  @Test
  void takesWhoeverGivesAnotherAnswerForNoSupport() {
    says("a", "The Coast Watch");
    Telling.Draft other = telling.claim("b", "Norland sank the barge at noon").does("sink");
    other.by("Skipper Alda Rue");
    Position first = new Position("h-1", new Line(List.of()), false, holding, List.of());
    Position second =
        new Position("h-2", new Line(List.of()), false, List.of(other.id()), List.of());
    Matter matter = new Matter("p-1", new Line(List.of()), List.of(first, second));
    Grade grade =
        RuleGrader.parallax().grade(matter, telling.story(), telling.origins(), List.of(), BLANK);
    assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name());
  }

  @Test
  void countsWhoPassesWordsOnAsNoSecondOrigin() {
    Telling.Draft outer =
        telling
            .claim("a", "Skipper Alda Rue told them that " + WORDS)
            .does("tell")
            .by("The Coast Watch");
    holding.add(outer.id());
    holding.add(telling.within(outer, WORDS).does("sink").by("Skipper Alda Rue").id());
    assertEquals(Grade.Name.SINGLE_ORIGIN, grade().name());
  }

  @Test
  void hearsTheVoicesOfOneNationAsOne() {
    says("a", "the Danish prime minister");
    says("b", "Denmark's coast guard");
    assertTrue(
        grade().name().compareTo(Grade.Name.CORROBORATED) < 0, "one government is one voice");
  }

  @Test
  void namesTheSideThatClaims() {
    says("a", "Norland");
    says("b", "Norland navy");
    assertEquals(Grade.Name.CLAIMED_BY_ONE_SIDE, grade().name());
  }

  @Test
  void treatsTheSidesAlike() {
    says("a", "Norland");
    Grade norland = grade();
    telling = new Telling().place("Norland").place("Sudmark");
    holding.clear();
    says("a", "Sudmark", "Sudmark sank the barge Iola off Cape Wend");
    assertEquals(norland.name(), grade().name());
  }

  @Test
  void deniesWhatOneOriginHoldsAndDisputesWhatTwoHold() {
    says("a", "The Coast Watch");
    denies("b", "Sudmark");
    assertEquals(Grade.Name.DENIED, grade().name());
    says("c", "Skipper Alda Rue");
    assertEquals(Grade.Name.DISPUTED, grade().name());
  }

  @Test
  void retractsWhatItsOnlyOriginWithdrew() {
    says("a", "The Coast Watch");
    holding.add(telling.claim("b", WORDS).does("sink").by("The Coast Watch", Stance.RETRACT).id());
    assertEquals(Grade.Name.RETRACTED, grade().name());
  }

  @Test
  void leavesWhatNobodyIsNamedForUnattributed() {
    holding.add(telling.claim("a", WORDS).does("sink").id());
    assertEquals(Grade.Name.UNATTRIBUTED, grade().name());
  }

  @Test
  void neverLowersByAnAgreeingOriginNorRaisesByADenial() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      telling = new Telling().place("Norland").place("Sudmark");
      holding.clear();
      denying.clear();
      int speakers = 1 + random.nextInt(3);
      for (int i = 0; i < speakers; i++) {
        says("r" + i, speaker(random));
      }
      if (random.nextBoolean()) {
        denies("z", "Sudmark");
      }
      Grade before = grade();
      says("copy", firstSpeaker());
      assertEquals(before.name(), grade().name(), "a copy must change nothing");
      says("new", "Witness " + run);
      Grade more = grade();
      assertTrue(more.name().compareTo(before.name()) >= 0, before + " then " + more);
      denies("d2", "Sudmark fleet");
      assertTrue(grade().name().compareTo(more.name()) <= 0);
    }
  }

  @Test
  void doesNotHangOnTheOrderOfOrigins() {
    says("a", "The Coast Watch");
    says("b", "Norland");
    denies("c", "Sudmark");
    List<Origin> origins = new ArrayList<>(telling.origins());
    Grade.Name name = grade(origins).name();
    Collections.reverse(origins);
    assertEquals(name, grade(origins).name());
  }

  @Test
  void refusesARuleThatAsksForAnUnknownFact() {
    String text = "rule x\ngrade DENIED\nwhen moon >= 1\nrule last\ngrade UNATTRIBUTED";
    says("a", "The Coast Watch");
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          RuleTable table = RuleTable.read(new BufferedReader(new StringReader(text)));
          new RuleGrader(table)
              .grade(matter(), telling.story(), telling.origins(), List.of(), BLANK);
        });
  }

  @Test
  void namesTheLineThatItCannotRead() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RuleTable.read(new BufferedReader(new StringReader("rule x\ngarde DENIED"))));
  }

  private String firstSpeaker() {
    return telling.origins().getFirst().label();
  }

  private static String speaker(Random random) {
    return List.of("The Coast Watch", "Norland", "Norland navy", "Skipper Alda Rue", "Sudmark")
        .get(random.nextInt(5));
  }

  private void says(String report, String source) {
    says(report, source, WORDS);
  }

  private void says(String report, String source, String words) {
    holding.add(
        telling
            .claim(report, words)
            .does("sink")
            .role(Role.AGENT, words.split(" ")[0], words.split(" ")[0])
            .by(source)
            .as(Factuality.CERTAIN)
            .id());
  }

  private void denies(String report, String source) {
    denying.add(telling.claim(report, WORDS).does("sink").by(source, Stance.DENY).id());
  }

  private Grade grade() {
    return grade(telling.origins());
  }

  private Grade grade(List<Origin> origins) {
    StoryClaims story = telling.story();
    List<Discrepancy> none = List.of();
    return RuleGrader.parallax().grade(matter(), story, origins, none, BLANK);
  }

  private Matter matter() {
    List<Position> positions = new ArrayList<>();
    positions.add(new Position("h-1", new Line(List.of()), false, holding, List.of()));
    if (!denying.isEmpty()) {
      positions.add(new Position("h-2", new Line(List.of()), true, denying, List.of()));
    }
    return new Matter("p-1", new Line(List.of()), positions);
  }
}
