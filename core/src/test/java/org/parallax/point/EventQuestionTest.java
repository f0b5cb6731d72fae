package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.model.Telling;
import org.parallax.model.Wording;

/** What sentences about other things tell in passing of the event: its day, town, kind and toll. */
class EventQuestionTest extends PointQuestions {
  private static final String DAY = "2031-03-04";

  /** Every report opens with the event, so that the story is about it. */
  @BeforeEach
  void tellsOfAShooting() {
    says("a", "A baker was shot at the weir").does("shoot");
    says("b", "Somebody shot the owner of a mill").does("shoot");
  }

  @Test
  void aMonthThatHoldsTheDayAnswersWhen() {
    says("a", "Nets were torn in the shooting on 4 March").on("on 4 March", DAY);
    Telling.Draft day = says("a", "On 4 March shots were heard").on("On 4 March", DAY);
    Telling.Draft month = says("b", "Her horse has limped since she was shot last month");
    month.during("last month", DAY);
    says("b", "She was shot on 4 March").on("4 March", DAY);
    assertTrue(meet(Wording.WHEN, day, month), titles());
  }

  @Test
  void anotherMonthAnswersNothing() {
    Telling.Draft day = says("a", "The toll of the shooting on 4 March rose").on("4 March", DAY);
    says("b", "She was shot on 4 March").on("4 March", DAY);
    Telling.Draft other = says("b", "A miller was shot in January").during("January", "2031-01-02");
    assertFalse(meet(Wording.WHEN, day, other), titles());
  }

  @Test
  void theDayOnWhichSomebodySaysItIsNotThatOfTheEvent() {
    Telling.Draft day = says("a", "The toll of the shooting on 4 March rose").on("4 March", DAY);
    says("b", "She was shot on 4 March").on("4 March", DAY);
    Telling.Draft said = says("b", "The reeve said Tuesday shots were rare").on("Tuesday", DAY);
    assertFalse(meet(Wording.WHEN, day, said), titles());
  }

  @Test
  void theTownBeforeTheNameOfTheEventAnswersWhere() {
    Telling.Draft named = says("a", "Nobody is held for the Ferrol harbour shooting");
    named.in("Ferrol", "Ferrol");
    Telling.Draft led = says("b", "Her cousin was wounded while mending nets in Ferrol");
    led.in("Ferrol", "Ferrol");
    assertTrue(meet(Wording.WHERE, named, led), titles());
  }

  @Test
  void theTownOfThoseWhoSearchIsNotThatOfTheEvent() {
    Telling.Draft police = says("a", "Ferrol police call the shooting a riddle");
    police.in("Ferrol", "Ferrol");
    Telling.Draft led = says("b", "Her cousin was wounded while mending nets in Ferrol");
    led.in("Ferrol", "Ferrol");
    assertFalse(meet(Wording.WHERE, police, led), titles());
  }

  @Test
  void theWordBeforeTheEventTellsItsKind() {
    Telling.Draft named = says("a", "The mayor calls for calm after the drive-by shooting");
    Telling.Draft alone = says("b", "It took her son, this drive-by, and no one else");
    assertTrue(meet(Wording.WHAT_KIND, named, alone), titles());
  }

  @Test
  void howGraveItWasIsNoKind() {
    says("a", "The mayor calls for calm after the fatal shooting");
    says("b", "Candles burn where the fatal shooting was");
    assertEquals(List.of(), asked(Wording.WHAT_KIND));
  }

  @Test
  void aDegreeOfGuiltIsNoKind() {
    says("a", "The clerk read out a count of first degree murder");
    says("b", "He laughs at all talk of first degree murder");
    assertEquals(List.of(), asked(Wording.WHAT_KIND));
  }

  @Test
  void whoHoldsAnOfficeIsAnswered() {
    Telling.Draft first = says("a", "The gates stay shut, Harbour Sheriff Jorin Hale told us");
    first.names("Harbour Sheriff Jorin Hale", "Jorin Hale");
    Telling.Draft second = says("b", "Two boats were seen by sheriff Jorin Hale");
    second.names("Jorin Hale", "Jorin Hale");
    assertTrue(meet(Wording.WHO, first, second), titles());
  }

  @Test
  void theHeadOfAStateIsNoAnswer() {
    says("a", "The gates stay shut, President Jorin Hale told us")
        .names("Jorin Hale", "Jorin Hale");
    says("b", "Two boats were seen by President Jorin Hale").names("Jorin Hale", "Jorin Hale");
    assertEquals(List.of(), asked(Wording.WHO));
  }

  @Test
  void theDeadAreCountedInPassing() {
    Telling.Draft first = says("a", "He owned up to four execution style murders");
    Telling.Draft second = says("b", "She fled from what took the lives of four people");
    Telling.Draft third = says("b", "The quadruple homicide has emptied the quay");
    assertTrue(meet(Wording.HOW_MANY, first, second), titles());
    assertTrue(meet(Wording.HOW_MANY, first, third), titles());
  }

  @Test
  void otherNumbersOfTheDeadDoNotMeet() {
    Telling.Draft first = says("a", "He owned up to four execution style murders");
    Telling.Draft second = says("b", "She fled from what took the lives of three people");
    assertFalse(meet(Wording.HOW_MANY, first, second), titles());
  }

  @Test
  void theOnlyOneOfAnAgeIsMeantByItAlone() {
    Telling.Draft named = says("a", "Flowers for Marla Quill, 11, lie on the weir");
    named.names("Marla Quill", "Marla Quill");
    Telling.Draft unnamed = says("b", "Who would want to aim at an 11-year-old");
    assertTrue(meet(Wording.HOW_OLD, named, unnamed), titles());
  }

  @Test
  void anAgeOfTwoPeopleJoinsNobody() {
    says("a", "Flowers for Marla Quill, 11, lie on the weir").names("Marla Quill", "Marla Quill");
    says("a", "Her friend Orla Venn, 11, hid").names("Orla Venn", "Orla Venn");
    says("b", "Who would want to aim at an 11-year-old");
    assertEquals(List.of(), asked(Wording.HOW_OLD));
  }
}
