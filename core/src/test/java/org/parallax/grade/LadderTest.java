package org.parallax.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Factuality;
import org.parallax.model.Ladder;
import org.parallax.model.Line;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity.Wording;
import org.parallax.model.Register;
import org.parallax.model.Register.Reliability;
import org.parallax.model.Stance;
import org.parallax.model.Telling;

/** What the houses of record would enter for a number. */
class LadderTest {
  private final Telling telling = new Telling().place("Norland").place("Sudmark");
  private final List<String> claims = new ArrayList<>();

  /** Somebody tells in a report of that outlet how many were killed. */
  private LadderTest tells(String outlet, String source, String people, int number) {
    return tells(
        outlet, source, "The storm killed " + people + " off Vell", people, people, number);
  }

  private LadderTest tells(
      String outlet, String source, String text, String victims, String people, int number) {
    claims.add(
        telling
            .claim(outlet, text)
            .does("kill")
            .role(Role.PATIENT, victims, "people")
            .befell(people, number, "killed")
            .by(source)
            .as(Factuality.CERTAIN)
            .id());
    return this;
  }

  private LadderTest vague(String outlet, String source, String words, double least) {
    claims.add(
        telling
            .claim(outlet, "The storm sank " + words + " off Vell")
            .does("sink")
            .counts(words, least, "boat", Wording.VAGUE, false)
            .by(source)
            .id());
    return this;
  }

  private List<Ladder> ladders(Register register) {
    Position position = new Position("h-1", new Line(List.of()), false, claims, List.of());
    Matter matter = new Matter("p-1", new Line(List.of()), List.of(position));
    return RuleGrader.parallax()
        .grade(List.of(matter), telling.story(), telling.origins(), List.of(), register)
        .getFirst()
        .ladders();
  }

  private Ladder.Rung rung(String house) {
    return rung(house, Case.BLANK);
  }

  private Ladder.Rung rung(String house, Register register) {
    return ladders(register).getFirst().rungs().stream()
        .filter(r -> r.house().equals(house))
        .findFirst()
        .orElseThrow();
  }

  private static String steps(Ladder.Rung rung) {
    return rung.steps().stream()
        .map(s -> s.name() + " " + Math.round(s.value()))
        .toList()
        .toString();
  }

  @Test
  void ucdpTakesForBestWhatMostIndependentOriginsGive() {
    tells("a", "The Coast Watch", "seven people", 7)
        .tells("b", "Skipper Alda Rue", "nine people", 9)
        .tells("c", "Marit Quill", "nine people", 9)
        .tells("d", "Bo Lind", "twelve people", 12);
    assertEquals("[low 7, best 9, high 12]", steps(rung("UCDP")));
  }

  @Test
  void ucdpTakesTheLowerOfTwoThatAreTold() {
    tells("a", "The Coast Watch", "seven people", 7)
        .tells("b", "Skipper Alda Rue", "nine people", 9);
    assertEquals("[low 7, best 7, high 9]", steps(rung("UCDP")));
  }

  @Test
  void aCopyIsNoSecondOriginOfANumber() {
    tells("a", "The Coast Watch", "nine people", 9)
        .tells("b", "The Coast Watch", "nine people", 9)
        .tells("c", "Skipper Alda Rue", "seven people", 7);
    assertEquals("[low 7, best 7, high 9]", steps(rung("UCDP")));
    assertEquals("[best 7]", steps(rung("ACLED")));
  }

  @Test
  void ucdpKeepsAPartysCountOfTheOthersLossesInTheHighAlone() {
    Register sides =
        new Register(List.of(side("Islanders", "islanders"), side("Harbour Guard", "harbour")));
    String text = "The raid killed forty people of the Harbour Guard";
    tells(
            "a",
            "The Coast Watch",
            "The raid killed seven people of the Harbour Guard",
            "Harbour Guard",
            "seven people",
            7)
        .tells("b", "Islanders", text, "Harbour Guard", "forty people", 40);
    Ladder.Rung rung = rung("UCDP", sides);
    assertEquals("[low 7, best 7, high 40]", steps(rung));
    assertTrue(rung.why().contains("in the high alone"), rung.why());
  }

  private static Register.Row side(String name, String side) {
    return new Register.Row(List.of(name), "", "", Register.Kind.ACTOR, "", side, Reliability.F);
  }

  @Test
  void acledTakesTheLowestUntilOneAloneIsCorroborated() {
    tells("a", "The Coast Watch", "seven people", 7)
        .tells("b", "Skipper Alda Rue", "nine people", 9);
    assertEquals("[best 7]", steps(rung("ACLED")));
    tells("c", "Marit Quill", "nine people", 9);
    assertEquals("[best 9]", steps(rung("ACLED")));
    tells("d", "Bo Lind", "seven people", 7);
    assertEquals("[best 7]", steps(rung("ACLED")));
  }

  @Test
  void whatIsNotKilledOrHurtHasNoLadder() {
    vague("a", "The Coast Watch", "dozens of boats", 24)
        .vague("b", "Skipper Alda Rue", "dozens of boats", 24);
    assertEquals(List.of(), ladders(Case.BLANK));
  }

  @Test
  void ibcIsProvisionalUntilTwoIndependentOriginsTellIt() {
    tells("a", "The Coast Watch", "seven people", 7)
        .tells("b", "The Coast Watch", "nine people", 9);
    assertEquals("[low 7, high 9]", steps(rung("IBC")));
    assertTrue(rung("IBC").why().contains("provisional"), rung("IBC").why());
    tells("c", "Skipper Alda Rue", "nine people", 9);
    assertEquals("The lowest and the highest reported.", rung("IBC").why());
  }

  @Test
  void whatOneReportAloneCountsHasNoLadder() {
    tells("a", "The Coast Watch", "seven people", 7);
    assertEquals(List.of(), ladders(Case.BLANK));
  }

  @Test
  void whoCannotVerifyANumberDoesNotTellIt() {
    tells("a", "The Coast Watch", "seven people", 7)
        .tells("b", "Skipper Alda Rue", "nine people", 9);
    telling
        .claim("c", "The storm killed fifty people off Vell")
        .does("kill")
        .role(Role.PATIENT, "fifty people", "people")
        .befell("fifty people", 50, "killed")
        .by("Bo Lind", Stance.UNVERIFIED);
    claims.add(telling.story().claims().getLast().id());
    assertEquals("[low 7, high 9]", steps(rung("IBC")));
    assertEquals(Optional.of("person"), ladders(Case.BLANK).stream().map(Ladder::unit).findFirst());
  }
}
