package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Telling;
import org.parallax.text.Vectors;

/** What a story tells in typed slots, wherever its reports tell it. */
class StorySlotTest {
  private final Telling telling = new Telling();

  @Test
  void listsAFinerWordForTheSameWound() {
    says("a", "Marla Quill was shot in the leg").names("Marla Quill", "Marla Quill");
    says("b", "Marla Quill was hit in the left thigh").names("Marla Quill", "Marla Quill");
    assertFalse(only("wound/finer").alarm());
  }

  @Test
  void listsTwoPartsInWhichOnePersonWasHurt() {
    says("a", "Marla Quill was shot in the leg").names("Marla Quill", "Marla Quill");
    says("b", "Marla Quill was hit in the chest").names("Marla Quill", "Marla Quill");
    Discrepancy found = only("wound/other");
    assertEquals(Discrepancy.Type.DETAIL, found.type());
    assertFalse(found.alarm());
    assertEquals(Set.of("leg", "chest"), values(found));
  }

  @Test
  void takesTheWoundsOfTwoAgesInOneSentenceForTwo() {
    says("a", "A 14-year-old girl was shot in the arm and a 17-year-old in the leg");
    says("b", "The 14-year-old girl was shot in the arm");
    assertEquals(List.of(), found());
  }

  @Test
  void takesEmptyHandsForNoWound() {
    says("a", "Marla Quill was shot in the chest").names("Marla Quill", "Marla Quill");
    says("b", "Marla Quill had nothing in her hands when the guards reached the quay of Ferrol")
        .names("Marla Quill", "Marla Quill");
    assertEquals(List.of(), found());
  }

  @Test
  void takesTheWoundsOfTwoPeopleForTwo() {
    says("a", "Marla Quill was shot in the leg").names("Marla Quill", "Marla Quill");
    says("b", "Jorin Hale was shot in the arm").names("Jorin Hale", "Jorin Hale");
    assertEquals(List.of(), found());
  }

  @Test
  void takesTheBackSeatForNoWound() {
    says("a", "The girl was shot in the arm");
    says("b", "The girl was shot while riding in the back seat");
    assertEquals(List.of(), found());
  }

  @Test
  void tellsHowAConditionChanged() {
    says("a", "The girl was in critical condition");
    says("b", "The girl was in good condition");
    assertEquals(Discrepancy.Type.UPDATE, only("condition/changed").type());
  }

  @Test
  void takesAConditionThatIsDeniedForNone() {
    says("a", "The girl was in critical condition");
    says("b", "She did not think the girl was seriously injured");
    assertEquals(List.of(), found());
  }

  @Test
  void tellsThatACaseHasMovedOn() {
    says("a", "No arrests have been made");
    says("b", "A baker of Ferrol was charged with the theft");
    assertEquals(Discrepancy.Type.UPDATE, only("case/stage").type());
  }

  @Test
  void takesAChargeThatMayComeForNone() {
    says("a", "No charges have been filed");
    says("b", "If found, the baker could be charged with theft");
    assertEquals(List.of(), found());
  }

  @Test
  void tellsThatAVictimWasNamedLater() {
    says("a", "The name of the victim has not been released");
    says("b", "Marla Quill, 31, was killed").names("Marla Quill", "Marla Quill");
    assertEquals(Discrepancy.Type.UPDATE, only("naming/later").type());
  }

  @Test
  void setsAHedgedReasonAgainstAPlainOne() {
    says("a", "The shooting appeared to be accidental");
    says("b", "Two were hurt in the accidental shooting");
    assertEquals(Discrepancy.Type.STATUS, only("reason/hedged").type());
  }

  @Test
  void setsADeniedReasonAgainstOneThatIsHeld() {
    says("a", "Road rage led to the collision on the quay");
    says("b", "It was not road rage, the harbour office held");
    assertEquals(Discrepancy.Type.DENIAL, only("reason/denied").type());
  }

  @Test
  void takesACallBeforeTheEventForARounding() {
    says("a", "The ferry sank at 9:25 p.m. off Ferrol");
    says("b", "Guards were called at 9:10 p.m.");
    Discrepancy found = only("clock/call");
    assertEquals(Discrepancy.Type.ROUNDING, found.type());
    assertFalse(found.alarm());
  }

  @Test
  void takesACallAfterTheEventForNoDifference() {
    says("a", "The ferry sank at 9:10 p.m. off Ferrol");
    says("b", "Guards were called at 9:15 p.m.");
    assertEquals(List.of(), found());
  }

  @Test
  void takesAnHourShortlyBeforeAnotherForOne() {
    says("a", "The ferry sank shortly before 9 p.m.");
    says("b", "The ferry sank at 8:50 p.m.");
    assertEquals(List.of(), found());
  }

  @Test
  void takesHoursThatAReportRoundsForRounding() {
    says("a", "The ferry sank about 7:30 p.m.");
    says("b", "The ferry sank at 7:44 p.m.");
    assertEquals(Discrepancy.Type.ROUNDING, only("clock/rounded").type());
  }

  @Test
  void takesTheStampOfAPageForNoHour() {
    says("a", "The ferry sank about 9 p.m.");
    says("b", "Updated March 3, 2031 9:05 PM as the ferry sank");
    assertEquals(List.of(), found());
  }

  @Test
  void listsTwoDaysOfOneEvent() {
    shot("a", "Marla Quill was shot Tuesday");
    shot("b", "Marla Quill was shot Wednesday");
    assertEquals(Discrepancy.Type.TIME, only("day/apart").type());
  }

  @Test
  void listsOneStreetOfTwoSorts() {
    says("a", "It burned in the 400 block of Quarry Street");
    says("b", "It burned in the 400 block of Quarry Avenue");
    assertEquals(Discrepancy.Type.PLACE, only("street/sort").type());
  }

  @Test
  void listsTwoBlocksOfOneStreet() {
    says("a", "It burned in the 400 block of Quarry Street");
    says("b", "It burned in the 700 block of Quarry St.");
    assertEquals(Discrepancy.Type.PLACE, only("street/number").type());
  }

  @Test
  void listsTheHouseInItsBlockAsTheSamePlace() {
    says("a", "It burned in the 400 block of Quarry Street");
    says("b", "It burned at 412 Quarry Street");
    assertFalse(only("street/finer").alarm());
  }

  @Test
  void listsTheCornerOfABlockAsTheSamePlace() {
    says("a", "It burned at Quarry and Tern streets");
    says("b", "It burned in the 400 block of Quarry Street");
    assertFalse(only("street/finer").alarm());
  }

  @Test
  void readsTheWholeNameOfAStreetBehindItsBlock() {
    says("a", "It burned on Tern Cross Road");
    says("b", "It burned in the 4200 block of Tern Cross Road");
    assertEquals(List.of(), found());
  }

  @Test
  void takesAStretchBetweenTwoStreetsForNoCorner() {
    says("a", "It burned at Quarry Street and Tern Lane");
    says("b", "The quay is closed between Quarry Street and Gull Lane, where it burned");
    assertEquals(List.of(), found());
  }

  @Test
  void raisesAnAlarmOverTwoSortsOfOneStreet() {
    says("a", "It burned on Quarry Street");
    says("b", "It burned on Quarry Avenue");
    assertTrue(only("street/sort").alarm());
  }

  @Test
  void raisesNoAlarmWhereOneBlockIsOnlyNear() {
    says("a", "It burned in the 400 block of Quarry Street");
    says("b", "It burned near the 700 block of Quarry Street");
    assertFalse(only("street/number").alarm());
  }

  @Test
  void raisesAnAlarmOverTwoMinutesOfOneDeath() {
    says("a", "Marla Quill was pronounced dead at 1:19 a.m.").names("Marla Quill", "Marla Quill");
    says("b", "Marla Quill was pronounced dead at 1:36 a.m.").names("Marla Quill", "Marla Quill");
    assertTrue(only("clock/death").alarm());
  }

  @Test
  void raisesAnAlarmOverTwoDaysOfOneAct() {
    shot("a", "Marla Quill was shot on the ferry quay Tuesday afternoon");
    shot("b", "Marla Quill was shot on the ferry quay Thursday");
    assertTrue(only("day/apart").alarm());
  }

  @Test
  void takesTheNightBetweenTwoDaysForOneTime() {
    shot("a", "Marla Quill was shot Tuesday night");
    shot("b", "Marla Quill was shot early Wednesday");
    assertEquals(List.of(), found());
  }

  @Test
  void comparesWoundsOfTheOnlyOneWhoSuffered() {
    says("a", "The ferryman was shot in the hip");
    says("b", "The ferryman was shot in the arm");
    assertEquals("wound/other", only("wound/other").by());
  }

  @Test
  void leavesWoundsAloneWhereSeveralSuffered() {
    says("a", "The ferryman was shot in the hip");
    says("b", "The ferryman was shot in the arm");
    says("b", "Two others were wounded");
    assertEquals(List.of(), found());
  }

  @Test
  void foldsTheStagesThatFollowOneIntoOne() {
    says("a", "No arrests have been made");
    says("b", "A baker of Ferrol was arrested");
    says("b", "A baker of Ferrol was charged with the theft");
    only("case/stage");
  }

  @Test
  void takesHoursOutsideOfAPartOfTheDayForTwoTimes() {
    says("a", "The ferry sank Saturday morning");
    says("b", "The ferry sank at 4 p.m.");
    assertEquals(Discrepancy.Type.TIME, only("day/hour").type());
  }

  @Test
  void takesANameThatOneReportWritesInTwoWaysForItsOwnSlip() {
    says("a", "Marla Quillon left").names("Marla Quillon", "Marla Quillon");
    says("a", "Marla Quilton rowed").names("Marla Quilton", "Marla Quilton");
    says("b", "Marla Gorse slept").names("Marla Gorse", "Marla Gorse");
    assertEquals(Discrepancy.Type.INTERNAL, only("who/spelling").type());
  }

  @Test
  void listsAChargeThatWasChanged() {
    says("a", "The baker was charged with involuntary manslaughter");
    says("b", "The baker was charged with second-degree murder");
    assertEquals(Discrepancy.Type.UPDATE, only("charge/other").type());
  }

  @Test
  void listsAFamilyNameThatIsWrittenInTwoWays() {
    says("a", "Marla Wiedenholt left").names("Marla Wiedenholt", "Marla Wiedenholt");
    says("b", "Jorin Widenholt left").names("Jorin Widenholt", "Jorin Widenholt");
    assertEquals(Discrepancy.Type.WHO, only("who/spelling").type());
  }

  @Test
  void comparesTheAgesOfTheOnlyOneWhoDied() {
    says("a", "A 33-year-old ferryman was killed");
    says("b", "A 35-year-old ferryman was killed");
    assertTrue(only("age/only").alarm());
  }

  @Test
  void listsAFewMinutesAsRounding() {
    says("a", "The ferry sank about 7:30 p.m.");
    says("b", "The ferry sank at 7:38 p.m.");
    assertFalse(only("clock/rounded").alarm());
  }

  @Test
  void takesAnHourForWhatIsToldToBeAfterAnEarlierOne() {
    says("a", "The ferry sank after 7 p.m.");
    says("b", "The ferry sank at 7:25 p.m.");
    assertEquals(List.of(), found());
  }

  @Test
  void raisesAnAlarmForOneBlockOfAStreetThatIsSpelledInTwoWays() {
    says("a", "A shooting happened in the 400 block of Mindor Street");
    says("b", "A shooting happened in the 400 block of Minder Street");
    assertTrue(only("street/spelled").alarm());
  }

  @Test
  void takesPartsOfARoundUpForOtherEvents() {
    says("a", "Marla Quill was shot in the hip on the 400 block of Quarry Street")
        .names("Marla Quill", "Marla Quill");
    says("b", "Marla Quill was shot in the hip on the 400 block of Quarry Street")
        .names("Marla Quill", "Marla Quill");
    says("b", "It happened on the 100 block of Gull Lane");
    says("b", "A guard slept on the 200 block of Mole Lane");
    says("b", "A clerk was hit on the 300 block of Tern Lane");
    says("b", "He was pronounced dead at the scene");
    says("b", "Police arrested a baker on the 500 block of Quarry Street");
    assertEquals(List.of(), found());
  }

  @Test
  void takesSomebodysHomeForNoPlaceOfTheEvent() {
    says("a", "It burned in the 400 block of Quarry Street");
    says("b", "Marla Quill, of the 900 block of Quarry Street, saw it");
    assertEquals(List.of(), found());
  }

  @Test
  void listsTwoHomesOfOnePerson() {
    says("a", "Marla Quill, 31, of Ferrol, saw it").names("Marla Quill", "Marla Quill");
    says("b", "Marla Quill, 31, of Sarn, ran").names("Marla Quill", "Marla Quill");
    assertEquals(Discrepancy.Type.PLACE, only("place/home").type());
  }

  @Test
  void countsAtLeastSoManyBeforeAllAreCounted() {
    says("a", "At least four people were hurt");
    says("b", "Six people were hurt");
    assertEquals(Discrepancy.Type.UPDATE, only("toll/bound").type());
  }

  @Test
  void comparesTheAgesOfOneWhoIsNotNamed() {
    says("a", "A 4-year-old boy fell from the pier");
    says("b", "A 3-year-old boy fell from the pier");
    assertFalse(only("age/near").alarm());
  }

  @Test
  void takesABoyAndAGirlForTwo() {
    says("a", "A 4-year-old boy fell from the pier");
    says("b", "A 3-year-old girl fell from the pier");
    assertEquals(List.of(), found());
  }

  @Test
  void takesAnotherEventForNoneOfThisOne() {
    says("a", "Four people were hurt");
    says("b", "In a separate incident, six people were hurt");
    assertEquals(List.of(), found());
  }

  @Test
  void listsASurnameThatIsMisheard() {
    says("a", "Jahan Brunsey left").names("Jahan Brunsey", "Jahan Brunsey");
    says("b", "Jahan Rumsey left").names("Jahan Rumsey", "Jahan Rumsey");
    assertEquals(Discrepancy.Type.WHO, only("who/spelling").type());
  }

  @Test
  void takesAFatherAndHisSonForTwoNames() {
    says("a", "Jorin Haldane left with Jorim Haldane")
        .names("Jorin Haldane", "Jorin Haldane")
        .names("Jorim Haldane", "Jorim Haldane");
    says("b", "Jorim Haldane rowed").names("Jorim Haldane", "Jorim Haldane");
    assertEquals(List.of(), found());
  }

  @Test
  void alignsAQuoteThatIsToldInTwoWays() {
    says("a", "We never heard the bell that night").quoted();
    says("b", "We never once heard that bell at night").quoted();
    assertEquals(Discrepancy.Type.WORDING, only("wording/quote").type());
  }

  @Test
  void takesAQuoteThatBreaksOffForTheSameQuote() {
    says("a", "We never heard the bell that night").quoted();
    says("b", "We never heard the bell that night and I was awake").quoted();
    assertEquals(List.of(), found());
  }

  @Test
  void setsNoneAgainstOne() {
    says("a", "The harbour office found no outstanding permits for the Tern");
    says("b", "The harbour office holds outstanding permits for the Tern");
    assertEquals(Discrepancy.Type.DENIAL, only("denial/none").type());
  }

  @Test
  void setsAllegedlyAgainstAPlainFact() {
    fires("a", "The baker allegedly fired a flare at the ferry");
    fires("b", "The baker fired a flare at the ferry");
    assertEquals(Discrepancy.Type.STATUS, only("status/hedged").type());
  }

  private Telling.Draft says(String report, String text) {
    return telling.claim(report, text + ".").does("say");
  }

  private void shot(String report, String text) {
    telling
        .claim(report, text + ".")
        .does("shoot")
        .role(Role.PATIENT, "Marla Quill", "quill")
        .names("Marla Quill", "Marla Quill");
  }

  private void fires(String report, String text) {
    telling
        .claim(report, text + ".")
        .does("fire")
        .role(Role.AGENT, "The baker", "baker")
        .role(Role.PATIENT, "a flare", "flare");
  }

  private Set<String> values(Discrepancy discrepancy) {
    return discrepancy.values().stream().map(Discrepancy.Value::value).collect(Collectors.toSet());
  }

  private List<Discrepancy> found() {
    return new GatedPointBuilder(Vectors.none())
        .build(telling.story(), telling.origins())
        .discrepancies();
  }

  private Discrepancy only(String by) {
    List<Discrepancy> found = found();
    assertEquals(1, found.size(), found.toString());
    assertEquals(by, found.getFirst().by());
    return found.getFirst();
  }
}
