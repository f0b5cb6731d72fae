package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Telling;
import org.parallax.text.Vectors;

/** What reports tell in passing: ages, tolls, hours, spellings. */
class TypedQuestionTest {
  private static final String NINE = "2031-03-02T21:10";
  private static final String FOUR = "2031-03-02T04:30";
  private final Telling telling = new Telling();

  @Test
  void comparesTheAgesOfOnePerson() {
    aged("a", "Divers found Marla Quill, 31, near the weir", "31", 31);
    aged("b", "The boat belonged to Marla Quill, 37, of Ferrol", "37", 37);
    Discrepancy found = only();
    assertEquals(Discrepancy.Type.DETAIL, found.type());
    assertTrue(found.alarm(), found.explanation());
  }

  @Test
  void letsABirthdayPassBetweenTwoReports() {
    aged("a", "Divers found Marla Quill, 31, near the weir", "31", 31);
    aged("b", "The boat belonged to Marla Quill, 32, of Ferrol", "32", 32);
    telling.published("a", "2031-03-02").published("b", "2031-09-02");
    assertEquals(List.of(), found());
  }

  @Test
  void takesFatherAndSonForTwo() {
    aged("a", "Divers found Marla Quill, 31, near the weir", "31", 31);
    telling
        .claim("a", "The boat belonged to Marla B. Quill, 62, of Ferrol")
        .does("belong")
        .aged("62", 62)
        .names("Marla B. Quill", "Marla Quill");
    assertEquals(List.of(), found());
  }

  @Test
  void listsTheAgesThatOneReportGivesOnePersonAYearApart() {
    aged("a", "Divers found Marla Quill, 31, near the weir", "31", 31);
    aged("a", "Marla Quill, 32, is seen on an older picture", "32", 32);
    aged("b", "The boat belonged to Marla Quill, 31, of Ferrol", "31", 31);
    assertTrue(
        found().stream().anyMatch(d -> d.type() == Discrepancy.Type.INTERNAL && !d.alarm()),
        found().toString());
  }

  @Test
  void takesAgesThatLieAGenerationApartForTwoPeople() {
    aged("a", "Divers found Marla Quill, 31, near the weir", "31", 31);
    aged("b", "The boat belonged to Marla Quill, 62, of Ferrol", "62", 62);
    assertEquals(List.of(), found());
  }

  @Test
  void takesThePartsOfATollForNoOtherToll() {
    killed("a", "The blast killed five people", "five people", 5);
    telling
        .claim("b", "The blast killed three people on the quay and two people aboard")
        .does("kill")
        .role(Role.AGENT, "The blast", "blast")
        .role(Role.PATIENT, "three people", "person")
        .befell("three people", 3, "killed")
        .befell("two people", 2, "killed");
    telling.published("a", "2031-03-02").published("b", "2031-03-02");
    assertTrue(found().stream().noneMatch(Discrepancy::alarm));
  }

  @Test
  void callsATollThatIsToldALaterDayAnUpdate() {
    killed("a", "The blast killed four people", "four people", 4);
    killed("b", "The blast killed six people", "six people", 6);
    telling.published("a", "2031-03-02").published("b", "2031-03-04");
    Discrepancy found = only();
    assertEquals(Discrepancy.Type.UPDATE, found.type());
    assertFalse(found.alarm());
  }

  @Test
  void raisesAnAlarmForTwoTollsOfOneDay() {
    killed("a", "The blast killed four people", "four people", 4);
    killed("b", "The blast killed six people", "six people", 6);
    telling.published("a", "2031-03-02").published("b", "2031-03-02");
    assertTrue(only().alarm());
  }

  @Test
  void listsNothingThatOneReportAloneTellsInTwoWays() {
    killed("a", "The blast killed four people", "four people", 4);
    killed("a", "At least three people were killed", "three people", 3);
    assertEquals(List.of(), found());
  }

  @Test
  void allowsForAnAttackerWhoFellByHisOwnHand() {
    killed("a", "The gunman killed four people", "four people", 4);
    killed("b", "The gunman killed five people", "five people", 5);
    telling.claim("b", "He then shot himself").does("shoot");
    Discrepancy found = only();
    assertEquals(Discrepancy.Type.SCOPE, found.type());
    assertFalse(found.alarm());
  }

  @Test
  void countsThoseWhoAreLeftForNoToll() {
    killed("a", "The blast killed four people", "four people", 4);
    killed("b", "The blast killed two others", "two others", 2);
    assertTrue(found().stream().noneMatch(Discrepancy::alarm), found().toString());
  }

  @Test
  void takesAFewMinutesForRoundingAndHoursForADifference() {
    struck("a", "The ferry sank at 9:20 p.m.", "9:20 p.m.", "2031-03-02T21:20");
    struck("b", "The ferry sank about 9 p.m.", "9 p.m.", "2031-03-02T21:00");
    assertEquals(Discrepancy.Type.ROUNDING, only().type());
    struck("c", "The ferry sank at 11:40 p.m.", "11:40 p.m.", "2031-03-02T23:40");
    assertTrue(
        found().stream().anyMatch(d -> d.type() == Discrepancy.Type.TIME && d.alarm()),
        found().toString());
  }

  @Test
  void raisesAnAlarmForOneNameThatIsSpelledInTwoWays() {
    telling.claim("a", "Jorin Haldane signed the lease").does("sign").names("Jorin Haldane", "H");
    telling.claim("b", "Jorin Haldene left at dawn").does("leave").names("Jorin Haldene", "H");
    Discrepancy found = only();
    assertEquals(Discrepancy.Type.WHO, found.type());
    assertTrue(found.alarm());
    assertEquals(
        Set.of("haldane", "haldene"),
        found.values().stream().map(Discrepancy.Value::value).collect(Collectors.toSet()));
  }

  @Test
  void asksWhenOnlyOfTheEventThatTheReportsAreAbout() {
    for (String report : List.of("a", "b", "c", "d")) {
      telling.claim(report, "The council of " + report + " met on the pier").does("meet");
      telling.claim(report, "Bunting ".repeat(80) + "hung about").does("hang");
    }
    telling.claim("a", "A barge burned at 9:10 p.m.").does("burn").at("9:10 p.m.", NINE);
    telling.claim("b", "A mill burned at 4:30 a.m.").does("burn").at("4:30 a.m.", FOUR);
    assertFalse(
        matters().stream().anyMatch(m -> m.title().text().startsWith("At what hour")),
        matters().toString());
  }

  private void aged(String report, String text, String words, double years) {
    telling.claim(report, text).does("find").aged(words, years).names("Marla Quill", "Marla Quill");
  }

  private void killed(String report, String text, String words, double number) {
    String agent = text.substring(0, text.indexOf(" killed"));
    telling
        .claim(report, text)
        .does("kill")
        .role(Role.AGENT, agent, agent.substring(4))
        .role(Role.PATIENT, words, "person")
        .befell(words, number, "killed");
  }

  private void struck(String report, String text, String words, String moment) {
    telling
        .claim(report, text)
        .does("sink")
        .role(Role.PATIENT, "The ferry", "ferry")
        .at(words, moment);
  }

  private List<Matter> matters() {
    return new GatedPointBuilder(Vectors.none())
        .build(telling.story(), telling.origins())
        .matters();
  }

  private List<Discrepancy> found() {
    return new GatedPointBuilder(Vectors.none())
        .build(telling.story(), telling.origins())
        .discrepancies();
  }

  private Discrepancy only() {
    List<Discrepancy> found = found();
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
