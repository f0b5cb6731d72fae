package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.model.Position;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Telling;
import org.parallax.model.Wording;

/** What reports tell alike in words that share nothing: claims meet by the question they answer. */
class QuestionTest extends PointQuestions {

  /** Every report opens with the event, so that the story is about it. */
  @BeforeEach
  void tellsOfAShooting() {
    says("a", "A baker was shot in Ferrol").does("shoot");
    says("b", "Somebody shot the owner of a mill").does("shoot");
  }

  @Test
  void joinsWhatTheMotiveIsTakenFor() {
    Telling.Draft first = says("a", "The quarrel was gang-related, the mayor thinks");
    Telling.Draft second = says("b", "Old hands speak of a feud of gangs and of gang violence");
    assertTrue(meet(Wording.WHY, first, second), titles());
  }

  @Test
  void joinsTwoCallsForInformation() {
    Telling.Draft first = says("a", "Anyone with information is asked to call the harbour watch");
    Telling.Draft second = says("b", "Witnesses are urged to come forward");
    assertTrue(meet(Wording.WHOM_TO_CALL, first, second), titles());
  }

  @Test
  void setsTwoNumbersToCallApartInOnePoint() {
    Telling.Draft first = says("a", "The line is 555-555-0144");
    Telling.Draft second = says("b", "Ring (555) 555-0199 with what you know");
    assertTrue(meet(Wording.WHOM_TO_CALL, first, second), titles());
    assertEquals(2, asked(Wording.WHOM_TO_CALL).getFirst().positions().size());
  }

  @Test
  void joinsConditionsOfOnePersonAsTwoPositions() {
    Telling.Draft first = says("a", "The girl was in critical condition");
    Telling.Draft second = says("b", "The girl is in good condition now");
    assertTrue(meet(Wording.WHAT_CONDITION, first, second), titles());
    assertEquals(2, asked(Wording.WHAT_CONDITION).getFirst().positions().size());
  }

  @Test
  void keepsTheWoundsOfTwoPeopleApart() {
    Telling.Draft first = says("a", "Marla Quill was hit in the leg by a bullet");
    first.names("Marla Quill", "Marla Quill");
    Telling.Draft second = says("b", "Jorin Hale was shot in the leg");
    second.names("Jorin Hale", "Jorin Hale");
    assertFalse(meet(Wording.WHERE_HURT, first, second), titles());
  }

  @Test
  void joinsWhereSomebodyIsNamedWhoseAgeIsTold() {
    Telling.Draft first = says("a", "Friends laid roses down for Marla Quill, 31");
    first.names("Marla Quill", "Marla Quill");
    Telling.Draft second = says("b", "Marla Quill had opened the oven at four");
    second.names("Marla Quill", "Marla Quill");
    assertTrue(meet(Wording.WHO, first, second), titles());
  }

  @Test
  void whoAnswersAlikeHoldsOnePositionWhateverElseIsTold() {
    quill("a", "Friends buried Marla Quill, 31", "bury");
    quill("b", "A thief had robbed Marla Quill", "rob");
    assertEquals(1, asked(Wording.WHO).getFirst().positions().size(), titles());
  }

  @Test
  void whoTellsTheInverseHoldsAnotherPosition() {
    quill("a", "Friends buried Marla Quill, 31", "bury");
    quill("b", "Friends have not buried Marla Quill", "bury").not();
    assertEquals(2, asked(Wording.WHO).getFirst().positions().size(), titles());
  }

  @Test
  void whoDoesAnotherActToTheSameOneHoldsAnotherPosition() {
    quill("a", "The guild honoured Marla Quill, 31", "honour")
        .role(Role.AGENT, "The guild", "guild");
    quill("b", "The guild robbed Marla Quill", "rob").role(Role.AGENT, "The guild", "guild");
    assertEquals(2, asked(Wording.WHO).getFirst().positions().size(), titles());
  }

  @Test
  void negatingWhatIsSaidOfAnotherThingIsNoInverse() {
    quill("a", "Friends buried Marla Quill, 31", "bury");
    telling
        .claim("b", "Marla Quill had not sold the mill")
        .does("sell")
        .not()
        .role(Role.PATIENT, "the mill", "mill")
        .names("Marla Quill", "Marla Quill");
    assertEquals(1, asked(Wording.WHO).getFirst().positions().size(), titles());
  }

  @Test
  void aNameThatIsListedInTwoSpellingsIsTwoPositions() {
    says("a", "Friends buried Marla Quillon, 31").names("Marla Quillon", "Marla Quillon");
    says("b", "A thief had robbed Marla Quilton, 31").names("Marla Quilton", "Marla Quillon");
    List<Position> held = asked(Wording.WHO).getFirst().positions();
    assertEquals(2, held.size(), titles());
    assertTrue(
        points().discrepancies().stream()
            .anyMatch(d -> d.positions().containsAll(held.stream().map(Position::id).toList())),
        points().discrepancies().toString());
  }

  private Telling.Draft quill(String report, String text, String act) {
    return telling
        .claim(report, text)
        .does(act)
        .role(Role.PATIENT, "Marla Quill", "Quill")
        .names("Marla Quill", "Marla Quill");
  }

  @Test
  void asksForNoNameOfWhomNoAgeIsTold() {
    says("a", "The plan is that of Jorin Hale").names("Jorin Hale", "Jorin Hale");
    says("b", "Jorin Hale opened the bridge").names("Jorin Hale", "Jorin Hale");
    assertEquals(List.of(), asked(Wording.WHO));
  }

  @Test
  void takesAMidnightMatchForNoHour() {
    says("a", "They had been to a midnight tournament");
    says("b", "The shots fell at midnight").does("shoot");
    assertEquals(List.of(), asked(Wording.AT_WHAT_HOUR));
  }

  @Test
  void asksNoWeaponWhereNobodyUsesOne() {
    says("a", "The bill bans rifles");
    says("b", "The sheriff wants rifles off the streets");
    assertEquals(List.of(), asked(Wording.WITH_WHAT));
  }
}
