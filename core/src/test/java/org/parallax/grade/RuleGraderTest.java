package org.parallax.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Register;
import org.parallax.model.Register.Reliability;
import org.parallax.model.Stance;
import org.parallax.model.Telling;

class RuleGraderTest {
  @Test
  void gradesThirtyCopiesOfOneStatementLikeOne() {
    Case point = new Case().says("r0", "The Coast Watch");
    Grade one = point.grade();
    for (int i = 1; i < 30; i++) {
      point.says("r" + i, "The Coast Watch");
    }
    Grade thirty = point.grade();
    assertEquals(one.name(), thirty.name());
    assertEquals(Grade.Name.SINGLE_ORIGIN, thirty.name());
    assertEquals("30 reports, 1 origin with a name: The Coast Watch.", thirty.explanation());
  }

  @Test
  void corroboratesByASecondIndependentOrigin() {
    Grade grade = new Case().says("a", "The Coast Watch").says("b", "Skipper Alda Rue").grade();
    assertEquals(Grade.Name.CORROBORATED, grade.name());
    assertEquals(List.of("a", "b"), grade.proof().without().stream().map(w -> w.outlet()).toList());
    assertEquals("Single origin", grade.proof().without().getFirst().label());
  }

  @Test
  void neverCorroboratesByPeopleWithoutAName() {
    Grade grade =
        new Case()
            .says("a", "one of the crew")
            .says("b", "the other")
            .says("c", "Norland sailors")
            .grade();
    assertTrue(grade.name().compareTo(Grade.Name.SINGLE_ORIGIN) <= 0, grade.explanation());
  }

  @Test
  void hearsABodyAndWhoeverSpeaksForItAsOne() {
    for (String other : List.of("police", "Detective Ivo Rask", "Bray Police Chief Ona Hult")) {
      Grade grade = new Case().says("a", "Bray police").says("b", other).grade();
      assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name(), other);
    }
    Grade two = new Case().says("a", "Bray police").says("b", "Alden police").grade();
    assertEquals(Grade.Name.CORROBORATED, two.name());
  }

  @Test
  void takesOfficialsForWhoeverElseIsOfficial() {
    Grade grade = new Case().says("a", "Bray police").says("b", "officials").grade();
    assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name());
  }

  @Test
  void takesWhoeverGivesAnotherAnswerForNoSupport() {
    Grade grade =
        new Case().says("a", "The Coast Watch").contradicts("b", "Skipper Alda Rue").grade();
    assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name());
  }

  @Test
  void takesWhoeverDoubtsOrCannotVerifyForNoSupport() {
    for (Stance stance : List.of(Stance.DOUBT, Stance.UNVERIFIED, Stance.DECLINE)) {
      Grade grade =
          new Case()
              .says("a", "The Coast Watch")
              .says("b", "Skipper Alda Rue", stance, "first")
              .grade();
      assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name(), stance.name());
    }
  }

  @Test
  void countsWhoPassesWordsOnAsNoSecondOrigin() {
    Telling telling = new Telling();
    Telling.Draft outer =
        telling.claim("a", "Alda Rue told them that the barge sank").does("tell").by("The Watch");
    Telling.Draft inner = telling.within(outer, "the barge sank").does("sink").by("Alda Rue");
    Position held =
        new Position("h", new Line(List.of()), false, List.of(outer.id(), inner.id()), List.of());
    Matter matter = new Matter("p", new Line(List.of()), List.of(held));
    Grade grade =
        RuleGrader.parallax()
            .grade(List.of(matter), telling.story(), telling.origins(), List.of(), Case.BLANK)
            .getFirst()
            .grades()
            .getFirst();
    assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name());
  }

  @Test
  void hearsTheVoicesOfOneNationAsOne() {
    Grade grade =
        new Case("Danish guard")
            .says("a", "the Danish prime minister")
            .says("b", "Denmark's coast guard")
            .grade();
    assertTrue(grade.name().compareTo(Grade.Name.CORROBORATED) < 0, "one government is one voice");
  }

  @Test
  void namesTheSideThatClaims() {
    Case point = new Case().says("a", "Norland").says("b", "Norland navy");
    assertEquals(Grade.Name.CLAIMED_BY_ONE_SIDE, point.grade().name());
    assertEquals("Claimed", point.grade(Pack.shipped("isw")).label());
  }

  @Test
  void deniesWhatOneOriginHoldsAndDisputesWhatTwoHold() {
    Case point = new Case().says("a", "The Coast Watch").denies("b", "Sudmark");
    assertEquals(Grade.Name.DENIED, point.grade().name());
    point.says("c", "Skipper Alda Rue");
    assertEquals(Grade.Name.DISPUTED, point.grade().name());
  }

  @Test
  void disputesNotWhereOneVoiceGivesTwoValues() {
    Grade grade =
        new Case()
            .says("a", "The Coast Watch")
            .contradicts("b", "The Coast Watch")
            .differ(Discrepancy.Type.QUANTITY, true)
            .grade();
    assertEquals(Grade.Name.SINGLE_ORIGIN, grade.name());
  }

  @Test
  void retractsWhatItsOnlyOriginWithdrew() {
    Grade grade =
        new Case()
            .says("a", "The Coast Watch")
            .says("b", "The Coast Watch", Stance.RETRACT, "first")
            .grade();
    assertEquals(Grade.Name.RETRACTED, grade.name());
  }

  @Test
  void leavesWhatNobodyIsNamedForUnattributed() {
    assertEquals(Grade.Name.UNATTRIBUTED, new Case().tells("a").grade().name());
  }

  @Test
  void assessesWhatSomethingShowsAndSomebodySays() {
    Grade grade = new Case().says("a", "a video").says("b", "Skipper Alda Rue").grade();
    assertEquals(Grade.Name.ASSESSED, grade.name());
  }

  @Test
  void confirmsHarmThatAPartyAdmits() {
    Pack airwars = Pack.shipped("airwars");
    Case point = new Case().says("a", "Norland navy", Stance.ADMIT, "first");
    assertEquals("Confirmed", point.grade(airwars).label());
    assertEquals("Weak", new Case().says("a", "The Coast Watch").grade(airwars).label());
  }

  @Test
  void showsLetterAndFigureOfTheAdmiraltyApart() {
    Register rated =
        new Register(
            List.of(
                new Register.Row(
                    List.of("The Coast Watch"),
                    "",
                    "",
                    Register.Kind.ACTOR,
                    "",
                    "",
                    Reliability.B)));
    Pack admiralty = Pack.shipped("admiralty");
    Case one = new Case().says("a", "The Coast Watch");
    assertEquals("B3", one.graded(admiralty, rated).grades().getFirst().shown());
    assertEquals("F3", one.graded(admiralty, Case.BLANK).grades().getFirst().shown());
    assertEquals("F6", new Case().tells("a").graded(admiralty, rated).grades().getFirst().shown());
  }

  @Test
  void tellsWhatWouldChangeIt() {
    Grade grade = new Case().says("a", "Norland").grade();
    assertTrue(
        grade
            .wouldChange()
            .contains(
                "Footage, a document or an own look of somebody who is no party would make it"
                    + " “Assessed”."),
        grade.wouldChange().toString());
  }

  @Test
  void putsTheGradedPositionInFront() {
    Case point =
        new Case()
            .tells("a")
            .tells("b")
            .contradicts("c", "The Coast Watch")
            .contradicts("d", "Skipper Alda Rue");
    Graded graded = point.graded(Pack.shipped("parallax"), Case.BLANK);
    assertEquals(Optional.of("h-second"), graded.grades().getFirst().proof().position());
    assertEquals("h-second", graded.matter().positions().getFirst().id());
    assertEquals(Grade.Name.CORROBORATED, graded.grades().getFirst().name());
  }

  @Test
  void countsTheOriginsBehindEachFactFromClaims() {
    Case point = new Case().says("a", "Norland").denies("b", "Sudmark");
    Grade.Fact denials =
        point.grade().proof().facts().stream()
            .filter(f -> f.name().equals("denials"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, denials.value());
    assertEquals(1, denials.claims().size());
    assertEquals(Factuality.CERTAIN, point.story().claims().getFirst().factuality());
  }
}
